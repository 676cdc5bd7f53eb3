import type { Block, Document, Table, TextBlock } from "../../../src/core/document/document";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { bold, docx, docxWith, h1, ooxml, p, run, styled, type Ooxml } from "../../support/docx";

const read = (...content: readonly Ooxml[]): Document => readDocument(openPackage(docx(...content)));
const first = (...content: readonly Ooxml[]): TextBlock => asText(read(...content).blocks[0]);

function asText(block: Block | undefined): TextBlock {
  if (!block || block.kind === "table") throw new Error("The document does not begin with a text.");
  return block;
}

describe("a picture", () => {
  const drawing = (kind: string, properties = "", inner = "") =>
    ooxml(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" ${properties}>${inner}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"/></a:graphic></wp:inline></w:drawing></w:r>`,
    );
  const imageIn = (content: Ooxml) => first(p("Före ", content, "efter")).spans;

  it("stands at its place in the text, with the words for those who do not see it", () => {
    const image = { kind: "image", start: 5, end: 5, shows: "picture", alt: "En karta", decorative: false };
    expect(imageIn(drawing("picture", 'descr=" En karta "'))).toEqual([image]);
    expect(imageIn(drawing("chart", 'title="En karta"'))).toEqual([image]);
  });

  it("has no words where none are written", () => {
    expect(imageIn(drawing("diagram"))).toMatchObject([{ shows: "picture", alt: "" }]);
  });

  it("is decorative where Word says so", () => {
    const mark =
      '<a:extLst><a:ext uri="{C183D7F6}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
    expect(imageIn(drawing("picture", "", mark))).toMatchObject([{ decorative: true }]);
  });

  it("is told from a shape", () => {
    expect(imageIn(drawing("wordprocessingShape"))).toMatchObject([{ shows: "shape" }]);
  });

  it("of an older program counts as well", () => {
    const pict = (inner: string) => ooxml(`<w:r><w:pict>${inner}</w:pict></w:r>`);
    expect(imageIn(pict('<v:shape alt="En karta"><v:imagedata/></v:shape>'))).toMatchObject([
      { shows: "picture", alt: "En karta" },
    ]);
    expect(imageIn(pict("<v:rect/>"))).toMatchObject([{ shows: "shape", alt: "" }]);
  });

  it("that is deleted is none", () => {
    expect(imageIn(ooxml(`<w:del w:id="1">${drawing("picture").xml}</w:del>`))).toEqual([]);
  });
});

describe("a look", () => {
  it("is bold where every letter is", () => {
    expect(first(p(bold("Bakgrund"), " ")).look).toMatchObject({ bold: true });
    expect(first(p(bold("Bakgrund"), " och mer")).look).toMatchObject({ bold: false });
    expect(first(p("Bakgrund och ", bold("mer"))).look).toMatchObject({ bold: false });
  });

  it("is the style's where nothing else is said", () => {
    const look = { bold: true, font: "Arial", size: 14, direct: [] };
    expect(asText(withStyles(h1("Bakgrund")).blocks[0]).look).toEqual(look);
  });

  it("tells which letters have another font or size than the style's", () => {
    const other = run("två", '<w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/>');
    const same = run("tre", '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="24"/>');
    const [text] = withStyles(p("ett ", other, same)).blocks;
    expect(asText(text).look).toEqual({
      bold: false,
      font: "Times New Roman",
      size: 12,
      direct: [{ start: 4, end: 7, font: "Calibri", size: 11 }],
    });
  });

  it("knows the theme's fonts", () => {
    const [text] = withStyles(p(run("ett", '<w:rFonts w:asciiTheme="minorHAnsi"/>'))).blocks;
    expect(asText(text).look?.direct).toEqual([{ start: 0, end: 3, font: "Aptos" }]);
  });

  it("takes a character style for a style", () => {
    const [text] = withStyles(p(run("ett", '<w:rStyle w:val="Strong"/>'))).blocks;
    expect(asText(text).look).toMatchObject({ bold: true, direct: [] });
  });
});

describe("a document", () => {
  it("says its first section's paper", () => {
    expect(read(p("Text.")).page).toEqual({ width: 11906, height: 16838 });
  });

  it("says the language of most of its letters", () => {
    const english = run("Some words in English", '<w:lang w:val="en-GB"/>');
    expect(withStyles(p("Några ord på svenska, och "), p(english)).language).toBe("sv-SE");
    expect(withStyles(p("Ord"), p(english)).language).toBe("en-GB");
    expect(read(p("Ord")).language).toBeUndefined();
  });

  it("says which cells are one with those above", () => {
    const cell = (merge: string) => `<w:tc><w:tcPr>${merge}</w:tcPr><w:p/></w:tc>`;
    const [table] = read(
      ooxml(
        `<w:tbl><w:tr>${cell('<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell("<w:vMerge/>")}</w:tr></w:tbl>`,
      ),
    ).blocks;
    const cells = (table as Table).rows.flatMap((row) => row.cells);
    expect(cells.map(({ continuesAbove }) => continuesAbove)).toEqual([undefined, true]);
  });
});

/** A document that says what its letters look like. */
function withStyles(...content: readonly Ooxml[]): Document {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const heading =
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:rFonts w:ascii="Arial"/><w:sz w:val="28"/></w:rPr></w:style>';
  const strong =
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Aptos"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
  const parts = {
    "word/styles.xml": `<w:styles ${namespace}>${defaults}${heading}${strong}</w:styles>`,
    "word/theme/theme1.xml": theme,
  };
  const relationships = { theme: "theme/theme1.xml" };
  return readDocument(openPackage(docxWith({ parts, relationships }, ...content)));
}

it("a style's name is no look", () => expect(first(styled("Title", ["Plan"])).look?.bold).toBe(false));
