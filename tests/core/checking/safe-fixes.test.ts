import type { Finding, Fix } from "../../../src/core/checking/finding";
import { findingKeys } from "../../../src/core/checking/finding-keys";
import { safeFixes } from "../../../src/core/checking/safe-fixes";
import type { BlockId } from "../../../src/core/document/document";
import type { Edit } from "../../../src/core/editing/edit";

const text = "Planen planen är är bra";

function findingAt(start: number, end: number, { fixes = 1, block = "a" } = {}): Finding {
  const id = block as BlockId;
  const fix: Fix = {
    before: text.slice(start, end),
    after: "x",
    edits: [{ kind: "replace-text", block: id, expected: text, start, end, replacement: "x" }],
  };
  return {
    rule: "doubled-word",
    severity: "error",
    message: { sv: "", en: "" },
    where: { block: id, text, start, end },
    fixes: Array.from({ length: fixes }, () => fix),
  };
}

const quotes = (...findings: readonly Finding[]) => safeFixes(findings).map(({ fix }) => fix.before);

it("takes what has one fix", () => {
  expect(quotes(findingAt(0, 13), findingAt(14, 19))).toEqual(["Planen planen", "är är"]);
});

it("leaves what has none, and what has alternatives", () => {
  expect(quotes(findingAt(0, 6, { fixes: 0 }), findingAt(14, 19, { fixes: 2 }))).toEqual([]);
});

it("leaves what a person has approved as it stands, and takes what touches it", () => {
  const ignored = { by: "Ada Alm", reason: "Så står det i lagen.", on: { year: 2026, month: 2, day: 20 } };
  expect(quotes({ ...findingAt(0, 13), ignored }, findingAt(7, 16))).toEqual(["planen är"]);
});

it("takes the first of two that touch the same words", () => {
  expect(quotes(findingAt(0, 13), findingAt(7, 16))).toEqual(["Planen planen"]);
  expect(quotes(findingAt(0, 13), findingAt(13, 16))).toEqual(["Planen planen"]);
});

it("takes both of two in different paragraphs", () => {
  expect(quotes(findingAt(0, 13), findingAt(0, 13, { block: "b" }))).toHaveLength(2);
});

it("leaves what would insert new paragraphs", () => {
  const inserting: Finding = {
    ...findingAt(0, 6),
    fixes: [
      { before: "", after: "Bilaga", edits: [{ kind: "insert-blocks", at: { kind: "end" }, blocks: [] }] },
    ],
  };
  expect(quotes(inserting)).toEqual([]);
});

const styled = (block: string): Edit => ({
  kind: "set-heading-level",
  block: block as BlockId,
  expected: text,
  level: 2,
});
const lettersIn = (block: string, start: number, end: number): Edit => ({
  kind: "set-letters",
  block: block as BlockId,
  expected: text,
  start,
  end,
  font: "Arial",
});
const titled: Edit = { kind: "set-title", expected: "", title: text };

const doing = (...edits: readonly Edit[]): Finding => ({
  ...findingAt(0, 6),
  fixes: [{ before: edits.map(({ kind }) => kind).join(), after: "", edits }],
});

it("takes what sets a style, a look, a row or a property", () => {
  const others: readonly Edit[] = [
    { kind: "delete-empty-paragraph", block: "e" as BlockId, expected: "" },
    { kind: "mark-header-row", table: "t" as BlockId, expected: [] },
  ];
  const findings = [styled("b"), lettersIn("c", 0, 5), titled, ...others].map((edit) => doing(edit));
  expect(quotes(...findings)).toHaveLength(5);
});

it("leaves what adds a paragraph for a person to look at", () => {
  const adding: Edit = {
    kind: "add-paragraph",
    after: "b" as BlockId,
    expected: text,
    across: "",
    text: "Mer.",
  };
  expect(quotes(doing(adding))).toEqual([]);
  expect(quotes(doing(styled("b"), adding))).toEqual([]);
});

it("takes one of two that change the levels of headings, since each counts on the others", () => {
  expect(quotes(doing(styled("b"), styled("c")), doing(styled("d")))).toEqual([
    "set-heading-level,set-heading-level",
  ]);
});

it("takes words, a level and a look in one paragraph", () => {
  expect(quotes(findingAt(0, 6, { block: "b" }), doing(styled("b")))).toHaveLength(2);
  expect(quotes(findingAt(0, 6, { block: "b" }), doing(lettersIn("b", 0, 15)))).toHaveLength(2);
});

it("takes looks of one paragraph that do not touch", () => {
  expect(quotes(doing(lettersIn("b", 0, 5)), doing(lettersIn("b", 6, 9)))).toHaveLength(2);
  expect(quotes(doing(lettersIn("b", 0, 5)), doing(lettersIn("b", 3, 9)))).toHaveLength(1);
});

it("leaves the file's title while its words are to be corrected", () => {
  expect(quotes(doing(titled), findingAt(0, 6))).toEqual(["Planen"]);
  expect(quotes(doing(titled))).toHaveLength(1);
});

it("a finding is known again in the next check, where its paragraph has another id", () => {
  const key = (finding: Finding) => findingKeys([finding]).get(finding);
  expect(key(findingAt(0, 6, { block: "a" }))).toBe(key(findingAt(0, 6, { block: "b" })));
  expect(key(findingAt(0, 6))).not.toBe(key(findingAt(7, 13)));
});

it("findings that are alike in every way have keys of their own", () => {
  const alike = [findingAt(0, 6, { block: "a" }), findingAt(0, 6, { block: "b" })];
  expect(new Set(findingKeys(alike).values()).size).toBe(2);
});
