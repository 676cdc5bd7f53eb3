import { parseFlatOpc, printFlatOpc } from "../../../src/ooxml/package/flat-opc";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { PackageError } from "../../../src/ooxml/package/package-error";
import { savePackage } from "../../../src/ooxml/package/save-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { docxWith, field, h1, p } from "../../support/docx";

const file = docxWith(
  { header: "Förvaltningen", parts: { "word/media/image1.bin": "\u0000bild" } },
  h1("Ärendet"),
  p(field("tu:x", "fält")),
);

it("a package as one text reads like the zip that it came from, and back", () => {
  const flat = printFlatOpc(openPackage(file));
  expect(readDocument(parseFlatOpc(flat))).toEqual(readDocument(openPackage(file)));
  expect(readDocument(openPackage(savePackage(parseFlatOpc(flat))))).toEqual(readDocument(openPackage(file)));
});

it("parts that are no XML come through base64 unharmed", () => {
  const again = parseFlatOpc(printFlatOpc(openPackage(file)));
  expect(again.bytes("/word/media/image1.bin")).toEqual(openPackage(file).bytes("/word/media/image1.bin"));
});

it("a part takes along the namespaces that were declared around it", () => {
  const flat = printFlatOpc(openPackage(file))
    .replaceAll(/ xmlns:(w|r)="[^"]*"/g, "")
    .replace(
      "<pkg:package",
      '<pkg:package xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    );
  const saved = openPackage(savePackage(parseFlatOpc(flat)));
  expect(new TextDecoder().decode(saved.bytes("/word/document.xml"))).toMatch(/<w:document [^>]*xmlns:w=/);
});

it.each([["<a/>"], ["inget"], ["<!DOCTYPE a><pkg:package/>"], [""]])(
  "%j is refused as a PackageError",
  (text) => {
    expect(() => parseFlatOpc(text)).toThrow(PackageError);
  },
);
