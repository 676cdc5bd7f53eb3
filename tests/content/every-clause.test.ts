import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { clauseFiles } from "../../src/content/clauses";
import type { Clause } from "../../src/core/clauses/clause";
import { clauseContent, clauseText } from "../../src/core/clauses/clause-content";
import { fillClause } from "../../src/core/clauses/fill-clause";
import { parseClause } from "../../src/core/clauses/parse-clause";
import { parseClauseLibrary } from "../../src/core/clauses/parse-clause-library";
import { slotNames } from "../../src/core/clauses/slots";
import { sectionRoles } from "../../src/core/facts/facts";
import { emptyFacts, remissFacts } from "../support/facts-for-clauses";
import { findWordToReplace } from "./words-to-replace";

const { clauses } = parseClauseLibrary(clauseFiles);
const every = clauses.map((clause): [string, Clause] => [clause.id, clause]);

const asRead = (clause: Clause) => clauseText(fillClause(clause, remissFacts));
const isListEntry = ({ sections }: Clause) => sections.includes("sources");
const isDecision = ({ sections }: Clause) => sections.includes("decision");

it("lists every file, and no other", () => {
  const folder = join(__dirname, "../../src/content/clauses");
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.split(sep).join("/"));
  expect(clauseFiles.map(({ file }) => file).sort()).toEqual(files.sort());
});

it("has phrases for every section", () => {
  const served = new Set(clauses.flatMap(({ sections }) => sections));
  expect([...served].sort()).toEqual(sectionRoles.filter((role) => role !== "attest").sort());
});

it("has no two phrases with the same text or title", () => {
  const texts = clauses.map((clause) =>
    asRead(clause)
      .toLowerCase()
      .replace(/\P{L}+/gu, " "),
  );
  expect(new Set(texts).size).toBe(texts.length);
  expect(new Set(clauses.map(({ title }) => title)).size).toBe(clauses.length);
});

it.each(clauseFiles.map(({ file, json }): [string, unknown] => [file, json]))(
  "%s is named for its id",
  (file, json) => {
    expect(parseClause(file, json).id).toBe(file.replace(".json", "").replaceAll("/", "-"));
  },
);

describe.each(every)("%s", (_id, clause) => {
  it("avoids words that plain Swedish replaces", () => {
    expect(findWordToReplace(`${clause.title}. ${asRead(clause)}`)).toBeUndefined();
  });

  it("is whole sentences, or an entry of a list", () => {
    const sentence = /^\p{Lu}[^.]*(?:\.(?: \p{Lu}[^.]*\.)*)$/u;
    const entry = /^\p{Lu}.*[^.]$/u;
    expect(asRead(clause)).toMatch(isListEntry(clause) ? entry : sentence);
  });

  it("writes neither double spaces nor straight quotes", () => {
    expect(asRead(clause)).not.toMatch(/ {2}|["']| [.,]/);
  });

  it("becomes a field for each open slot, and text for the rest", () => {
    for (const facts of [emptyFacts, remissFacts]) {
      const filled = fillClause(clause, facts);
      const content = clauseContent(filled);
      expect(content.filter(({ kind }) => kind === "field")).toHaveLength(filled.open);
    }
  });

  it("has its title as a heading would be: no full stop", () => {
    expect(clause.title).toMatch(/^\p{Lu}.*[^.!?]$/u);
  });
});

describe.each(every.filter(([, clause]) => isDecision(clause)))("the decision %s", (_id, clause) => {
  it("is one point with the nämnd as its subject, as if already taken", () => {
    expect(asRead(clause)).toMatch(
      /^(?:Kyrkogårdsnämnden \p{Ll}+[ar] |Beslutet justeras omedelbart)[^.]*\.$/u,
    );
  });

  it("does not say “beslutar att”, nor points elsewhere", () => {
    expect(asRead(clause)).not.toMatch(/beslut(?:ar|ade)? att|i enlighet med|bör\b/);
  });
});

it("answers a remiss first of all by handing the report over", () => {
  const first = clauses.find((clause) => isDecision(clause));
  expect(first && asRead(first)).toBe(
    "Kyrkogårdsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.",
  );
});

describe("the guide for those who write phrases", () => {
  const guide = readFileSync(join(__dirname, "../../src/content/clauses/README.md"), "utf8");

  it.each([...slotNames, ...sectionRoles.filter((role) => role !== "attest")])("explains %s", (name) => {
    expect(guide).toContain(`\`${name}\``);
  });

  it("shows a phrase that is one of ours", () => {
    const [, example = ""] = /```json\n(.*?)```/s.exec(guide) ?? [];
    expect(clauses).toContainEqual(parseClause("README.md", JSON.parse(example)));
  });
});
