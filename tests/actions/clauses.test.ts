import { insertClause } from "../../src/actions/insert-clause";
import { suggestClauses } from "../../src/actions/suggest-clauses";
import { clauseFiles } from "../../src/content/clauses";
import { fillClause } from "../../src/core/clauses/fill-clause";
import { parseClause } from "../../src/core/clauses/parse-clause";
import { parseClauseLibrary } from "../../src/core/clauses/parse-clause-library";
import type { BlockId } from "../../src/core/document/document";
import type { Edit } from "../../src/core/editing/edit";
import type { EditResult } from "../../src/core/editing/edit-result";
import type { Facts } from "../../src/core/facts/facts";
import type { Capabilities, Cursor, DocumentHost } from "../../src/host/document-host";
import { emptyFacts, remissFacts } from "../support/facts-for-clauses";
import { doc, h1, p } from "../support/notation";

const decision = fillClause(
  parseClause("test.json", {
    id: "a",
    title: "A",
    sections: ["decision"],
    matters: [],
    text: "{Namnd} bifaller {fritext: förslaget}.",
    keywords: [],
  }),
  remissFacts,
);

describe("insertClause", () => {
  it("inserts on an empty paragraph just what it says", async () => {
    const host = new RecordingHost({ cursor: cursorIn("b2", "") });
    expect(await insertClause(host, decision)).toEqual({ ok: true, undoSteps: 1 });
    expect(host.applied).toEqual([
      {
        kind: "insert-at-cursor",
        expected: "",
        content: [
          { kind: "text", text: "Kyrkogårdsnämnden bifaller " },
          { kind: "field", tag: "tu:fritext", guidance: "[förslaget]" },
          { kind: "text", text: "." },
        ],
      },
    ]);
  });

  it("keeps clear of the words before it", async () => {
    const host = new RecordingHost({ cursor: cursorIn("b2", "Ett.") });
    await insertClause(host, decision);
    expect(host.applied).toMatchObject([{ expected: "Ett.", content: [{ text: " " }, {}, {}, {}] }]);
  });

  it("keeps clear of the words on both sides where the host knows the place", async () => {
    const host = new RecordingHost({ cursor: { ...cursorIn("b2", "Ett.Två."), offset: 4 } });
    await insertClause(host, decision);
    expect(host.applied).toMatchObject([{ content: [{ text: " " }, {}, {}, {}, { text: " " }] }]);
  });

  it("is refused without a cursor, and writes nothing", async () => {
    const host = new RecordingHost({ cursor: { state: "unknown" } });
    expect(await insertClause(host, decision)).toEqual({
      ok: false,
      reason: "no-cursor",
      standing: "nothing",
    });
    expect(host.applied).toEqual([]);
  });

  it("is refused where nothing can be written", async () => {
    const host = new RecordingHost({ cursor: cursorIn("b2", ""), canWrite: false });
    expect(await insertClause(host, decision)).toEqual({
      ok: false,
      reason: "read-only",
      standing: "nothing",
    });
    expect(host.applied).toEqual([]);
  });

  it("passes on the host's own refusal", async () => {
    const refusal: EditResult = { ok: false, reason: "text-has-changed", standing: "nothing" };
    const host = new RecordingHost({ cursor: cursorIn("b2", ""), result: refusal });
    expect(await insertClause(host, decision)).toBe(refusal);
  });
});

describe("suggestClauses", () => {
  const document = doc(p("Till"), h1("Förslag till beslut"), p(""));
  const [opening, heading, empty] = document.blocks;
  if (heading?.kind !== "heading") throw new Error("The second block is the heading");
  const facts: Facts = {
    ...remissFacts,
    sections: [{ blocks: [opening!] }, { heading, role: "decision", blocks: [empty!] }],
  };
  const environment = { library: parseClauseLibrary(clauseFiles) };
  const suggest = (cursor: Cursor) =>
    suggestClauses(new RecordingHost({ cursor }), { document, facts }, environment, {});

  it("says where the cursor is and puts the answer to the remiss first there", async () => {
    const { section, suggestions } = await suggest(cursorIn("b3", ""));
    expect(section).toBe("decision");
    expect(suggestions[0]).toMatchObject({ clause: { id: "beslut-overlamnar-som-svar" }, open: 0 });
  });

  it.each([
    ["is not known", { state: "unknown" } as const],
    ["stands in the address block", cursorIn("b1", "Till")],
  ])("suggests something for every section when the cursor %s", async (_where, cursor) => {
    const { section, suggestions } = await suggest(cursor);
    expect(section).toBeUndefined();
    expect(suggestions.map(({ clause }) => clause.sections[0])).toContain("assessment");
  });

  it("fills slots with what was written before", async () => {
    const host = new RecordingHost({ cursor: cursorIn("b3", "") });
    const report = { document, facts: { ...emptyFacts, sections: facts.sections } };
    const { suggestions } = await suggestClauses(host, report, environment, { namnd: "Idrottsnämnden" });
    expect(suggestions[0]?.parts[0]).toMatchObject({ kind: "filled", text: "Idrottsnämnden" });
  });
});

function cursorIn(block: string, paragraph: string) {
  return { state: "in-body", block: block as BlockId, paragraph } as const;
}

/** A host that remembers what it was asked to do. */
class RecordingHost implements DocumentHost {
  readonly applied: Edit[] = [];
  readonly capabilities: Capabilities;

  constructor(private readonly given: { cursor: Cursor; canWrite?: boolean; result?: EditResult }) {
    const canWrite = given.canWrite ?? true;
    this.capabilities = {
      name: "prov",
      canWrite,
      hasCursor: true,
      tellsOfChanges: false,
      canStoreParts: true,
      hasUndo: true,
    };
  }

  read = () => Promise.reject(new Error("not asked for here"));
  show = () => Promise.reject(new Error("not asked for here"));
  cursor = () => Promise.resolve(this.given.cursor);
  watchCursor = () => () => undefined;
  watchDocument = () => () => undefined;
  apply = (edits: readonly Edit[]): Promise<EditResult> => {
    this.applied.push(...edits);
    return Promise.resolve(this.given.result ?? { ok: true, undoSteps: 1 });
  };
}
