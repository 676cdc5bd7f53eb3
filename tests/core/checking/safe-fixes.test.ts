import type { Finding, Fix } from "../../../src/core/checking/finding";
import { findingKeys } from "../../../src/core/checking/finding-keys";
import { safeFixes } from "../../../src/core/checking/safe-fixes";
import type { BlockId } from "../../../src/core/document/document";

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

it("a finding is known again in the next check, where its paragraph has another id", () => {
  const key = (finding: Finding) => findingKeys([finding]).get(finding);
  expect(key(findingAt(0, 6, { block: "a" }))).toBe(key(findingAt(0, 6, { block: "b" })));
  expect(key(findingAt(0, 6))).not.toBe(key(findingAt(7, 13)));
});

it("findings that are alike in every way have keys of their own", () => {
  const alike = [findingAt(0, 6, { block: "a" }), findingAt(0, 6, { block: "b" })];
  expect(new Set(findingKeys(alike).values()).size).toBe(2);
});
