import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Document } from "../../../src/core/document/document";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import * as file from "../../support/docx";
import { doc, documentFrom, p, table } from "../../support/notation";
import { profiles } from "../../support/profiles";
import { check } from "../rules/check-example";

/** Seconds. What has a fault in it takes minutes; the slowest of these takes a tenth of this on a busy machine. */
const quickly = 20;

/** The rules that fail, with every profile, and how many texts there were to read. */
function answerTo(document: Document) {
  const start = performance.now();
  const crashed = profiles.flatMap((profile) => check(document, profile).crashed);
  expect((performance.now() - start) / 1000).toBeLessThan(quickly);
  return { crashed, texts: textBlocks(document.blocks).length };
}

const answerToFile = (bytes: Uint8Array) => answerTo(readDocument(openPackage(bytes)));
const many = (count: number, text: string): string => text.repeat(count);

/** As a report, so that the rules for reports look at it too. */
const report = (text: string): Document => {
  const frame = documentFrom(
    "^ Dnr ÄNG 2024/1\n# Förslag till beslut\nÄngsnämnden godkänner planen.\n# Bedömning\nMAT\n# Beslutsunderlag\nMAT",
  );
  const blocks = frame.blocks.map((block) => ("text" in block && block.text === "MAT" ? p(text) : block));
  return { ...frame, blocks };
};

describe("a text that no person wrote is answered, quickly and without an exception", () => {
  it.each<[string, string]>([
    ["a paragraph of a million letters", many(1_000_000, "å")],
    ["a paragraph of two hundred thousand words", many(200_000, "ordet ")],
    ["a paragraph of fifty thousand dates", many(50_000, "den 5 maj 2024 ")],
    ["a paragraph of a hundred thousand line breaks", many(100_000, "a\n")],
    ["a sentence that says skall twenty thousand times", many(20_000, "Nämnden skall ")],
    ["a hundred thousand digits", many(100_000, "7")],
    ["a hundred thousand full stops", many(100_000, ".")],
    ["a hundred thousand quotation marks", many(100_000, "”")],
    ["thirty thousand open parentheses", many(30_000, "(a")],
    ["zero-width characters", many(50_000, "a\u200B\uFEFF")],
    ["lone halves of pairs", many(20_000, "\uD83D a \uDE00 ")],
    ["letters from right to left", many(20_000, "\u202Bنص עברי\u202C ")],
    ["marks without letters", many(50_000, "\u0308")],
    ["soft hyphens alone", many(100_000, "\u00AD")],
    ["prefixes over and over", many(20_000, "KS KS ")],
    ["impossible dates", many(10_000, "2024-06-31 ")],
  ])("%s", (_, text) => {
    expect(answerTo(report(text))).toMatchObject({ crashed: [], texts: 6 });
  });

  it("ten thousand headings", () => {
    const headings = Array.from({ length: 10_000 }, (_, index) => `# Ekonomiska konsekvensr ${index}`);
    expect(answerTo(documentFrom(headings.join("\n")))).toEqual({ crashed: [], texts: 10_000 });
  });

  it("a decision of two thousand points", () => {
    const points = many(2_000, "Ängsnämnden beslutar om förslaget.\n");
    const decision = documentFrom(`# Förslag till beslut\n${points}# Bedömning\nText.`);
    expect(answerTo(decision)).toEqual({ crashed: [], texts: 2_003 });
  });

  it("nothing at all, and nothing but empty paragraphs and cells", () => {
    expect(answerTo(doc())).toEqual({ crashed: [], texts: 0 });
    expect(answerTo(doc(p(""), table([""]), p("")))).toEqual({ crashed: [], texts: 3 });
  });
});

const nested = (depth: number, open: string, inner: string, close: string): file.Ooxml =>
  file.ooxml(many(depth, open) + inner + many(depth, close));

const unended = file.ooxml(
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>Text</w:t></w:r></w:p>',
);

describe("a file that no person made is answered too", () => {
  it.each<[string, Uint8Array, number]>([
    ["a document without anything", file.docx(), 0],
    [
      "tables ten deep",
      file.docx(
        nested(10, "<w:tbl><w:tr><w:tc>", file.p("inne").xml, `${file.p("ute").xml}</w:tc></w:tr></w:tbl>`),
      ),
      11,
    ],
    [
      "controls a hundred deep",
      file.docx(
        file.ooxml(
          `<w:p>${many(100, "<w:sdt><w:sdtContent>")}${file.run("x").xml}${many(100, "</w:sdtContent></w:sdt>")}</w:p>`,
        ),
      ),
      1,
    ],
    [
      "fields a hundred deep",
      file.docx(
        file.ooxml(
          `<w:p>${many(100, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}${file.run("x").xml}${many(100, '<w:r><w:fldChar w:fldCharType="end"/></w:r>')}</w:p>`,
        ),
      ),
      1,
    ],
    ["a thousand fields that never end", file.docx(...Array.from({ length: 1_000 }, () => unended)), 1_000],
    [
      "alternate content within alternate content",
      file.docx(
        file.ooxml(
          `<w:p><w:r>${many(50, '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">')}<w:t>x</w:t>${many(50, "</mc:Choice></mc:AlternateContent>")}</w:r></w:p>`,
        ),
      ),
      1,
    ],
    ["hidden text alone", file.docx(file.p(file.hidden("hemligt"))), 1],
    [
      "paragraphs from right to left",
      file.docx(
        file.ooxml(`<w:p><w:pPr><w:bidi/></w:pPr><w:bdo w:val="rtl">${file.run("עברית").xml}</w:bdo></w:p>`),
      ),
      1,
    ],
    [
      "headers of first pages",
      file.docxWith({ header: "Dnr KS 2024/1", firstHeader: "Sida 1" }, file.p("x")),
      1,
    ],
    [
      "parts that lie elsewhere",
      file.docxWith(
        { relationships: { attachedTemplate: "http://example.invalid/a.dotx", image: "file:///c:/a.png" } },
        file.p("x"),
      ),
      1,
    ],
    [
      "numbered characters outside the plane",
      file.docx(file.ooxml("<w:p><w:r><w:t>&#x1F600;</w:t></w:r></w:p>")),
      1,
    ],
  ])("%s", (_, bytes, texts) => {
    expect(answerToFile(bytes)).toEqual({ crashed: [], texts });
  });
});
