import fc from "fast-check";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readBody, readDocument } from "../../../src/ooxml/read/read-document";
import { deleted, docx, field, h1, inserted, ooxml, p, table, type Ooxml } from "../../support/docx";

const main = "/word/document.xml";

const mark = '<w:rPr><w:del w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"/></w:rPr>';
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const control = (...content: readonly Ooxml[]): Ooxml =>
  ooxml(`<w:sdt><w:sdtContent>${content.map(({ xml }) => xml).join("")}</w:sdtContent></w:sdt>`);

const harmless: readonly Ooxml[] = [
  p("Text & mer"),
  p(""),
  h1("Sammanfattning"),
  p(inserted("nytt"), " och ", deleted("borta")),
  p("Den ", field("DATE", "1 maj")),
  table([["A", "B"], ["C"]]),
  control(p("ensam")),
  control(p("ett"), ooxml(`<w:p><w:pPr>${mark}</w:pPr></w:p>`), p("två")),
  ooxml(`<w:customXml>${p("inuti").xml}</w:customXml>`),
  ooxml('<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr></w:p>'),
  ooxml("\n  "),
  ooxml('<w:bookmarkEnd w:id="1"/>'),
];

/** Where the tree has to be had. */
const unusual: readonly Ooxml[] = [
  ooxml(`<w:p><w:pPr>${mark}</w:pPr></w:p>`),
  ooxml(`<w:p>${begin}<w:r><w:t>kod</w:t></w:r></w:p>`),
  ooxml("<!-- sagt i förbigående -->"),
  ooxml(`<w:p><w:r><w:t>&#8211;</w:t></w:r></w:p>`),
  ooxml('<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
];

it("a body is read in passing as it is read from its tree", () => {
  const bodies = fc.array(fc.constantFrom(...harmless, ...unusual), { maxLength: 8 });
  fc.assert(
    fc.property(bodies, (body) => {
      const bytes = docx(...body);
      expect(readDocument(openPackage(bytes))).toEqual(readBody(openPackage(bytes)).document);
    }),
  );
});

/** Children can be passed on as long as there is no tree. */
function hasTree(...body: readonly Ooxml[]): boolean {
  const source = openPackage(docx(...body));
  readDocument(source);
  return !source.passChildren(main, { from: "w:body", take: () => true });
}

it("no tree is made of a usual body", () => {
  expect(hasTree(...harmless)).toBe(false);
});

it.each(unusual.slice(0, 2))("a tree is made of a body where what stands behind tells more", (block) => {
  expect(hasTree(block, p("Mer"))).toBe(true);
});

it("an element of a second body is left alone, as in a tree", () => {
  const bytes = docx(p("Ett"), ooxml("</w:body><w:body><w:p><w:r><w:t>Två</w:t></w:r></w:p>"));
  expect(readDocument(openPackage(bytes))).toEqual(readBody(openPackage(bytes)).document);
});
