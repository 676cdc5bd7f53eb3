import { textBlocks } from "../../../src/core/document/text-blocks";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { deleted, docx, inserted, ooxml, p, table, type Ooxml } from "../../support/docx";

const mark = '<w:rPr><w:del w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"/></w:rPr>';

/** A paragraph of which the mark is deleted. */
const gone = (content = "", properties = ""): Ooxml =>
  ooxml(`<w:p><w:pPr>${properties}${mark}</w:pPr>${content}</w:p>`);

const texts = (...content: readonly Ooxml[]): readonly string[] =>
  textBlocks(readDocument(openPackage(docx(...content))).blocks).map(({ text }) => text);

it.each<[string, readonly Ooxml[], readonly string[]]>([
  ["empty", [p("A"), gone(), p("B")], ["A", "B"]],
  ["empty, one after another", [p("A"), gone(), gone(), p("B")], ["A", "B"]],
  ["deleted with its words", [p("A"), gone(deleted("Borta").xml), p("B")], ["A", "B"]],
])("a paragraph is no more that is %s", (_, content, left) => {
  expect(texts(...content)).toEqual(left);
});

it.each<[string, readonly Ooxml[], readonly string[]]>([
  ["the mark is not deleted", [p("A"), p(deleted("Borta")), p("B")], ["A", "", "B"]],
  ["words are left", [p("A"), gone(inserted("Kvar").xml), p("B")], ["A", "Kvar", "B"]],
  ["it is the last", [p("A"), gone()], ["A", ""]],
  ["it stands above a table", [p("A"), gone(), table([["C"]]), p("B")], ["A", "", "C", "B"]],
  ["it ends a section", [p("A"), gone("", "<w:sectPr/>"), p("B")], ["A", "", "B"]],
])("a paragraph stands where %s", (_, content, left) => {
  expect(texts(...content)).toEqual(left);
});

it("the document still says that changes are tracked", () => {
  const { condition } = readDocument(openPackage(docx(p("A"), gone(), p("B"))));
  expect(condition.trackedChanges).toBe(true);
});
