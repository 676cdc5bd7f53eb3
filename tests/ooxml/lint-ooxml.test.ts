import { openPackage } from "../../src/ooxml/package/open-package";
import { complexField, deleted, docx, field, ooxml, p, styled, table, type Ooxml } from "../support/docx";
import { lintOoxml } from "../support/lint-ooxml";

const lint = (...blocks: readonly Ooxml[]): string[] => lintOoxml(openPackage(docx(...blocks)));
const once = field("tu:x", "a");

it("a good document has no faults", () => {
  expect(lint(p("a", once, complexField("PAGE", "1"), deleted("b")), table([["c"]]), p(""))).toEqual([]);
});

it.each<[string, readonly Ooxml[], string]>([
  [
    "an empty cell",
    [ooxml(table([["a"]]).xml.replace(/<w:p>.*<\/w:p>/, "")), p("")],
    "a w:tc does not end with a paragraph",
  ],
  ["text outside a run", [ooxml("<w:p>text</w:p>")], "text stands straight in w:p"],
  ["a control without content", [p(ooxml("<w:sdt><w:sdtPr/></w:sdt>"))], "a w:sdt has no w:sdtContent"],
  [
    "a control around no paragraph",
    [ooxml("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")],
    "the control  holds no paragraph",
  ],
  ["a control in a table", [table([[p(field("tu:y", "a"))]]), p("")], "the control tu:y stands in a table"],
  [
    "a tag that is too long",
    [p(field("t".repeat(65), "a"))],
    `the tag ${"t".repeat(65)} is longer than 64 characters`,
  ],
  [
    "two controls with one id",
    [p(once, once)],
    `two controls have the id ${/w:id w:val="(\d+)"/.exec(once.xml)![1]}`,
  ],
  [
    "live text in a deletion",
    [p(ooxml(deleted("a").xml.replaceAll("delText", "t")))],
    "a w:t stands in a w:del",
  ],
  [
    "a field without end",
    [p(ooxml('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'))],
    "a field is never ended",
  ],
  [
    "a field without beginning",
    [p(ooxml('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))],
    "a field ends that has not begun",
  ],
  [
    "an unknown list",
    [ooxml('<w:p><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:p>')],
    "the list 9 is not defined",
  ],
  ["an unknown style", [styled("Okänd", ["a"])], "the style Okänd is not defined"],
  ["a table at the end", [table([["a"]])], "a table is followed by no paragraph"],
  [
    "a prefix that is declared nowhere",
    [ooxml("<w:p><q:x/></w:p>")],
    "/word/document.xml: q is not declared",
  ],
  ["a link to nowhere", [p(ooxml('<w:hyperlink r:id="rId99"/>'))], "there is no relationship rId99"],
])("%s is a fault", (_, blocks, fault) => {
  expect(lint(...blocks)).toEqual([fault]);
});
