/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { openPackage } from "../../src/ooxml/package/open-package";
import { lintOoxml } from "../support/lint-ooxml";
import { openWord } from "../support/word-session";
import { batchOver, nothing } from "./batch";
import { docx, flatOpc, p, r } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const coloured = `<w:p><w:sdt><w:sdtPr><w15:color w:val="FF0000"/></w:sdtPr><w:sdtContent>${r("a")}</w:sdtContent></w:sdt></w:p>`;
const onRoot = (blocks: string, declarations: string) =>
  flatOpc(blocks).replace("<w:document ", `<w:document ${declarations} `);

async function inserted(packages: readonly string[]) {
  const { word } = await batchOver(docx(p("Text")), ({ body }) => {
    for (const ooxml of packages) body.insertOoxml(ooxml, "End");
    return nothing;
  });
  expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  return (part: string) => strFromU8(unzipSync(word.bytes())[part] ?? new Uint8Array());
}

it("what is inserted brings the vocabularies that the document does not declare", async () => {
  const part = await inserted([onRoot(coloured, `${w15} ${mc} mc:Ignorable="w15"`)]);
  expect(part("word/document.xml")).toMatch(/<w:document [^>]*xmlns:w15="[^>]*mc:Ignorable="w15"/);
});

it("a prefix that means something else in the document is declared where it is used", async () => {
  const named = (uri: string) => onRoot(`<w:p><q:x/>${r("a")}</w:p>`, `xmlns:q="${uri}"`);
  const part = await inserted([named("urn:en"), named("urn:annan")]);
  expect(part("word/document.xml")).toMatch(/<w:document [^>]*xmlns:q="urn:en"/);
  expect(part("word/document.xml")).toMatch(/<q:x\/>.*<q:x xmlns:q="urn:annan"\/>/);
});

it("the same goes for its styles", async () => {
  const style = `<w:style w:type="paragraph" w:styleId="Ny"><w:name w:val="Ny"/><w:rPr><w14:ligatures w14:val="none"/></w:rPr></w:style>`;
  const ooxml = flatOpc(p("a", { style: "Ny" }), { styles: style }).replace(
    "<w:styles ",
    '<w:styles xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ',
  );
  expect((await inserted([ooxml]))("word/styles.xml")).toMatch(/<w:styles [^>]*xmlns:w14=/);
});

it("a prefix that is declared nowhere is refused", async () => {
  await expect(inserted([flatOpc(coloured)])).rejects.toMatchObject({ code: "InvalidArgument" });
});
