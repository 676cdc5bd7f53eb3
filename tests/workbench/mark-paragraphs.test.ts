import { openPackage } from "../../src/ooxml/package/open-package";
import { childElements, descendants, type XmlElement } from "../../src/ooxml/xml/node";
import { markOf, markParagraphs, paragraphOfMark } from "../../src/workbench/mark-paragraphs";
import { docx, h1, p, table } from "../support/docx";

const paragraphsOf = (bytes: Uint8Array): XmlElement[] => [
  ...descendants(openPackage(bytes).xml("/word/document.xml")!.root, "w:p"),
];

const marksIn = (bytes: Uint8Array): (string | undefined)[] =>
  paragraphsOf(bytes).map(
    (paragraph) => childElements(paragraph, "w:bookmarkStart")[0]?.attributes["w:name"],
  );

it("numbers every paragraph in reading order, those in tables included", () => {
  const marked = markParagraphs(docx(h1("Ärendet"), table([["Namn", "Datum"]]), p("Slut.")));
  expect(marksIn(marked)).toEqual([0, 1, 2, 3].map(markOf));
});

it("puts the mark after the paragraph's properties, which must stand first", () => {
  const [heading] = paragraphsOf(markParagraphs(docx(h1("Ärendet"))));
  expect(childElements(heading!).map(({ name }) => name)).toEqual([
    "w:pPr",
    "w:bookmarkStart",
    "w:bookmarkEnd",
    "w:r",
  ]);
});

it("leaves the bytes that it was given as they were", () => {
  const bytes = docx(p("Text."));
  const before = bytes.slice();
  markParagraphs(bytes);
  expect(bytes).toEqual(before);
});

it("knows its own marks and no others", () => {
  expect(paragraphOfMark(markOf(17))).toBe(17);
  expect(paragraphOfMark("_Toc123")).toBeUndefined();
});
