import { clauseFiles } from "../../../src/content/clauses";
import type { Clause } from "../../../src/core/clauses/clause";
import { parseClauseLibrary } from "../../../src/core/clauses/parse-clause-library";
import { parseClause } from "../../../src/core/clauses/parse-clause";
import { rankClauses, type RankingInput } from "../../../src/core/clauses/rank-clauses";
import { emptyFacts, fact, remissFacts } from "../../support/facts-for-clauses";
import { doc, p } from "../../support/notation";

const clause = (id: string, given: Partial<Record<keyof Clause | "text", unknown>> = {}) =>
  parseClause("test.json", {
    id,
    title: id,
    sections: ["decision"],
    matters: [],
    text: `${id}.`,
    keywords: [],
    ...given,
  });

const ids = (input: Partial<RankingInput>) =>
  rankClauses({
    clauses: [],
    report: { document: doc(), facts: emptyFacts },
    section: "decision",
    remembered: {},
    ...input,
  }).map((filled) => filled.clause.id);

it("suggests what belongs to the section, and nothing else", () => {
  const clauses = [clause("a"), clause("b", { sections: ["summary"] })];
  expect(ids({ clauses })).toEqual(["a"]);
});

it("puts phrases that belong here most before those that may stand here", () => {
  const clauses = [clause("a", { sections: ["summary", "decision"] }), clause("b")];
  expect(ids({ clauses })).toEqual(["b", "a"]);
});

it("puts phrases for this kind of matter first and leaves out those for others", () => {
  const clauses = [
    clause("a"),
    clause("b", { matters: ["motion"] }),
    clause("c", { matters: ["svar-pa-remiss"] }),
  ];
  expect(ids({ clauses, report: { document: doc(), facts: remissFacts } })).toEqual(["c", "a"]);
});

it("leaves out nothing when the kind of matter is not known", () => {
  const clauses = [clause("a", { matters: ["motion"] }), clause("b", { matters: ["svar-pa-remiss"] })];
  expect(ids({ clauses })).toEqual(["a", "b"]);
});

it("puts filled phrases before those with open slots, by facts or by memory", () => {
  const clauses = [clause("a", { text: "{Namnd}." }), clause("b")];
  expect(ids({ clauses })).toEqual(["b", "a"]);
  expect(ids({ clauses, remembered: { namnd: "Idrottsnämnden" } })).toEqual(["a", "b"]);
});

it("keeps the library's order among equals", () => {
  expect(ids({ clauses: ["c", "a", "b"].map((id) => clause(id)) })).toEqual(["c", "a", "b"]);
});

it("puts last what the text already says, with whatever stands in its open slots", () => {
  const clauses = ["a", "b", "c"].map((id) => clause(id, { text: `Den {datum} kom ${id}.` }));
  const document = doc(p("Den 3\u00A0maj kom\u00A0a."));
  expect(ids({ clauses, report: { document, facts: emptyFacts } })).toEqual(["b", "c", "a"]);
});

it("does not take words that stand once for those that the phrase has twice", () => {
  const clauses = [
    clause("a", { text: "Den {datum}Den {fritext: dag}." }),
    clause("b", { text: "{datum} och {fritext: dag}." }),
  ];
  expect(ids({ clauses, report: { document: doc(p("Den 3 maj kom brevet.")), facts: emptyFacts } })).toEqual([
    "a",
    "b",
  ]);
});

it("suggests the best for each section, in a report's order, where the section is not known", () => {
  const clauses = [
    clause("a", { sections: ["assessment"] }),
    clause("b", { sections: ["decision", "summary"] }),
    clause("c"),
    clause("d", { sections: ["background"] }),
  ];
  expect(ids({ clauses, section: undefined })).toEqual(["b", "d", "a"]);
});

it("falls back on the whole report in a section that no phrase is for", () => {
  expect(ids({ clauses: [clause("a")], section: "attest" })).toEqual(["a"]);
});

describe("with our own phrases", () => {
  const { clauses } = parseClauseLibrary(clauseFiles);
  const handsOver = "beslut-overlamnar-som-svar";

  it.each([
    ["all is known", remissFacts],
    ["only the kind of matter is known", { ...emptyFacts, matterKind: "svar-pa-remiss" as const }],
    ["the kind of matter is not known but the nämnd is", { ...emptyFacts, namnd: fact("Idrottsnämnden") }],
  ])("a remiss is answered first of all by handing the report over when %s", (_what, facts) => {
    expect(ids({ clauses, report: { document: doc(), facts } })[0]).toBe(handsOver);
  });

  it("hands the report over once", () => {
    const document = doc(
      p("Kyrkogårdsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen."),
    );
    expect(ids({ clauses, report: { document, facts: remissFacts } }).at(-1)).toBe(handsOver);
  });

  it("every section but the attest has something to suggest for a remiss", () => {
    const general = rankClauses({
      clauses,
      report: { document: doc(), facts: remissFacts },
      remembered: {},
    });
    expect(general.length).toBeGreaterThanOrEqual(8);
  });
});
