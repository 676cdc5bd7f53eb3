import fc from "fast-check";
import type { BlockId, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import { applyEdits } from "../../../src/ooxml/apply/apply-edits";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { bold, docx, field, inserted, ooxml, p, run, type Ooxml } from "../../support/docx";
import { lintOoxml } from "../../support/lint-ooxml";

const words = fc.string({ unit: fc.constantFrom(..."abc åäö-\t\n\u2011😀".split("")), maxLength: 6 });

/** A run in one of the ways that Word splits, marks and breaks a text. */
const piece: fc.Arbitrary<Ooxml> = fc.oneof(
  words.map((text) => run(text.replace(/[\t\n\u2011]/g, " "))),
  words.map((text) => bold(text.replace(/[\t\n\u2011]/g, " "))),
  fc.constantFrom("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>").map((xml) => ooxml(`<w:r>${xml}</w:r>`)),
  fc.constant(
    ooxml('<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'),
  ),
  words.map((text) => inserted(text.replace(/[\t\n\u2011]/g, " "))),
);

const blocksOf = (file: ReturnType<typeof openPackage>): TextBlock[] => [
  ...textBlocks(readDocument(file).blocks),
];

it("replacing gives exactly the wanted text, however the runs are split, and leaves the other paragraphs", () => {
  const cases = fc.record({
    pieces: fc.array(piece, { maxLength: 6 }),
    start: fc.nat(40),
    length: fc.nat(12),
    replacement: words,
  });
  fc.assert(
    fc.property(cases, ({ pieces, start, length, replacement }) => {
      const source = openPackage(docx(p("före"), p(...pieces), p("efter")));
      const [, { text: expected }] = blocksOf(source) as [TextBlock, TextBlock];
      const from = Math.min(start, expected.length);
      const to = Math.min(from + length, expected.length);
      const result = applyEdits(source, [
        { kind: "replace-text", block: "b1" as BlockId, expected, start: from, end: to, replacement },
      ]);
      const wanted = expected.slice(0, from) + replacement + expected.slice(to);
      if (!result.ok || !isWellFormed(wanted)) return !isWellFormed(wanted);
      expect(blocksOf(result.package).map(({ text }) => text)).toEqual(["före", wanted, "efter"]);
      expect(lintOoxml(result.package)).toEqual([]);
      return true;
    }),
    { numRuns: 300 },
  );
});

it("a replacement next to a control leaves the control whole, or is refused", () => {
  const cases = fc.record({
    at: fc.nat(11),
    length: fc.nat(4),
    replacement: fc.constantFrom("", "x", "xyz"),
  });
  fc.assert(
    fc.property(cases, ({ at, length, replacement }) => {
      const source = openPackage(docx(p("abcd", field("tu:x", "efg"), "hij")));
      const expected = "abcdefghij";
      const [start, end] = [Math.min(at, 10), Math.min(at + length, 10)];
      const result = applyEdits(source, [
        { kind: "replace-text", block: "b0" as BlockId, expected, start, end, replacement },
      ]);
      if (!result.ok) return result.reason === "not-editable";
      const [{ text, spans }] = blocksOf(result.package) as [TextBlock];
      expect(text).toBe(expected.slice(0, start) + replacement + expected.slice(end));
      expect(spans).toHaveLength(1);
      return true;
    }),
    { numRuns: 100 },
  );
});

/** A lone half of a character outside the basic plane cannot be written as XML. */
const isWellFormed = (text: string): boolean =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
