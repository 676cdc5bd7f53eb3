import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BlockId, Document } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import { applyEdits } from "../../../src/ooxml/apply/apply-edits";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { savePackage } from "../../../src/ooxml/package/save-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { docxWith, field, h1, inserted, p } from "../../support/docx";
import { lintOoxml } from "../../support/lint-ooxml";

const fileOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../documents", name)));
const outline = (document: Document): string[] =>
  [...textBlocks(document.blocks)].map((block) => `${block.kind}: ${block.text}`);

/** The same small report: saved by LibreOffice, and printed again by a Python program that names its prefixes ns0, ns1 … */
describe.each(["from-libreoffice.docx", "prefixes-of-elementtree.docx"])("%s", (name) => {
  it("is read as it was written", () => {
    expect(outline(readDocument(openPackage(fileOf(name))))).toEqual([
      "heading: Förvaltningens förslag till beslut",
      "paragraph: Exempelnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.",
      "heading: Ärendets beredning",
      "list-item: Förebyggande insatser",
      "list-item: Stadens miljö",
      "list-item: Först",
      "list-item: Sedan",
      "paragraph: Namn",
      "paragraph: Datum",
      "paragraph: Vera Exempel",
      "paragraph: 2026-01-02",
      "paragraph: Se bilagan.\nNy rad.",
    ]);
  });

  it("takes a correction and a heading, in its own styles", () => {
    const source = openPackage(fileOf(name));
    const [, { text }] = [...textBlocks(readDocument(source).blocks)] as [unknown, { text: string }];
    const start = text.indexOf("tjänsteutlåtande");
    const result = applyEdits(source, [
      {
        kind: "replace-text",
        block: "b1" as BlockId,
        expected: text,
        start,
        end: start + 16,
        replacement: "utlåtande",
      },
      {
        kind: "insert-blocks",
        at: { kind: "end" },
        blocks: [{ kind: "heading", level: 1, content: [{ kind: "text", text: "Bilaga" }] }],
      },
    ]);
    if (!result.ok) throw new Error(result.reason);
    const again = readDocument(openPackage(savePackage(result.package)));
    expect(outline(again)[1]).toBe(
      "paragraph: Exempelnämnden överlämnar förvaltningens utlåtande som svar på remissen.",
    );
    expect(again.blocks.at(-1)).toMatchObject({ kind: "heading", style: "heading 1", text: "Bilaga" });
    expect(lintOoxml(result.package)).toEqual([]);
  });
});

it("a file in the strict standard reads like one in the transitional, and stays strict", () => {
  const file = docxWith(
    { header: "Förvaltningen" },
    h1("Ärendet"),
    p("Text ", field("tu:x", "fält"), inserted("nytt")),
  );
  const strict = toStrict(file);
  expect(readDocument(openPackage(strict))).toEqual(readDocument(openPackage(file)));
  const edited = openPackage(strict);
  edited.edit("/word/document.xml");
  const saved = openPackage(savePackage(edited)).bytes("/word/document.xml");
  expect(new TextDecoder().decode(saved)).toContain("http://purl.oclc.org/ooxml/wordprocessingml/main");
});

function toStrict(file: Uint8Array): Uint8Array {
  const source = openPackage(file);
  for (const name of source.names) {
    const xml = new TextDecoder().decode(source.bytes(name));
    const strict = xml
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    source.put(name, source.contentType(name) ?? "", new TextEncoder().encode(strict));
  }
  return savePackage(source);
}
