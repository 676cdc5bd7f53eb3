import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, Document, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import {
  bullet,
  complexField,
  deleted,
  docx,
  docxWith,
  field,
  footnote,
  h1,
  h2,
  hidden,
  highlighted,
  inserted,
  lineBreak,
  note,
  numbered,
  ooxml,
  p,
  run,
  simpleField,
  styled,
  tab,
  table,
  unfilled,
  type Ooxml,
} from "../../support/docx";

const read = (bytes: Uint8Array): Document => readDocument(openPackage(bytes));
const blocks = (...content: readonly Ooxml[]): readonly Block[] => read(docx(...content)).blocks;
const first = (...content: readonly Ooxml[]): TextBlock => [...textBlocks(blocks(...content))][0]!;
const text = (...content: readonly (string | Ooxml)[]): string => first(p(...content)).text;
const spans = (...content: readonly (string | Ooxml)[]) => first(p(...content)).spans;

describe("blocks", () => {
  it("are headings by the style's name, whatever the style's id", () => {
    const heading = { kind: "heading", level: 2, text: "Ärendet", style: "heading 2" };
    expect(first(h2("Ärendet"))).toMatchObject(heading);
    expect(read(docxWith({ styleIds: "sv" }, h2("Ärendet"))).blocks[0]).toMatchObject(heading);
  });

  it("are headings by outline level where the text is short", () => {
    const level = (content: string) =>
      ooxml(`<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run(content).xml}</w:p>`);
    expect(first(level("Ärendet"))).toMatchObject({ kind: "heading", level: 2 });
    expect(first(level("Text ".repeat(40)))).toMatchObject({ kind: "paragraph" });
  });

  it("are no headings when they are empty", () => {
    expect(first(h1(""))).toMatchObject({ kind: "paragraph", style: "heading 1" });
  });

  it("are list items with their kind", () => {
    expect(first(bullet("ett"))).toMatchObject({ kind: "list-item", level: 0, numbered: false });
    expect(first(numbered("ett"))).toMatchObject({ kind: "list-item", level: 0, numbered: true });
  });

  it("bear the default style where the named one is not defined", () => {
    expect(first(styled("Finns inte", ["x"]))).toMatchObject({ kind: "paragraph", style: "Normal" });
  });

  it("have ids in reading order, tables and cells counted", () => {
    const [before, grid, after] = blocks(p("a"), table([["b", "c"]]), p("d"));
    expect([before!.id, grid!.id, after!.id]).toEqual(["b0", "b1", "b4"]);
  });

  it("are tables with header rows and cells over several columns", () => {
    const [grid] = blocks(
      table([
        ["Namn", "Datum"],
        ["Vera", "2026-01-02"],
      ]),
    );
    expect(grid).toMatchObject({
      rows: [{ isHeader: true }, { isHeader: false, cells: [{ columns: 1 }, { columns: 1 }] }],
    });
    const wide = blocks(
      table([["x"]]).xml
        ? ooxml(table([["x"]]).xml.replace("</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>'))
        : p(),
    );
    expect(wide[0]).toMatchObject({ rows: [{ cells: [{ columns: 2 }] }] });
  });

  it("stand in block-level controls as if these were not there, but for the mark of a control", () => {
    const inside = `<w:sdt><w:sdtPr><w:tag w:val="titel"/></w:sdtPr><w:sdtContent>${p("Ärende").xml}</w:sdtContent></w:sdt>`;
    expect(first(ooxml(inside))).toMatchObject({
      text: "Ärende",
      spans: [{ kind: "control", tag: "titel", placeholder: false, start: 0, end: 6 }],
    });
  });
});

describe("a paragraph's text", () => {
  it("joins runs, tabs, breaks and hyphens", () => {
    expect(text("a", run("b"), tab, "c", lineBreak, "d")).toBe("ab\tc\nd");
    expect(text(ooxml("<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>"))).toBe("\u2011\u00AD");
  });

  it("leaves out space that is layout of the XML", () => {
    expect(text(ooxml("<w:r><w:t>\n  ett\n  två </w:t></w:r>"))).toBe("ett   två");
  });

  it("is the final text of tracked changes", () => {
    expect(text("Vi ", deleted("tog"), inserted("tar"), " upp")).toBe("Vi tar upp");
    expect(spans("Vi ", deleted("tog"), inserted("tar"), " upp")).toEqual([
      { kind: "inserted", start: 3, end: 6 },
      { kind: "deleted", start: 3, end: 3, deleted: "tog" },
    ]);
  });

  it("does not hold what a text box or a field's code says", () => {
    expect(
      text("a", ooxml(`<w:r><w:pict><w:txbxContent>${p("ruta").xml}</w:txbxContent></w:pict></w:r>`)),
    ).toBe("a");
    expect(text("Sida ", complexField("PAGE", "3"))).toBe("Sida 3");
  });

  it("takes one branch of alternate content", () => {
    const twice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14">${run("ny").xml}</mc:Choice><mc:Fallback>${run("gammal").xml}</mc:Fallback></mc:AlternateContent>`;
    expect(text(ooxml(twice))).toBe("ny");
  });
});

describe("spans", () => {
  it("tell controls, filled and not", () => {
    expect(spans("Dnr ", field("tu:dnr", "KS 1"), unfilled("tu:x", "datum"))).toEqual([
      { kind: "control", start: 4, end: 8, tag: "tu:dnr", placeholder: false },
      { kind: "control", start: 8, end: 13, tag: "tu:x", placeholder: true },
    ]);
  });

  it("tell fields, simple and complex, also nested", () => {
    expect(spans(simpleField("PAGE \\* MERGEFORMAT", "1"), complexField("mergefield Namn", "Vera"))).toEqual([
      { kind: "field", start: 0, end: 1, instruction: "PAGE" },
      { kind: "field", start: 1, end: 5, instruction: "MERGEFIELD" },
    ]);
    const inner = complexField("PAGEREF x", "7").xml;
    const outer = complexField("TOC", "§").xml.replace(
      /<w:r><w:t [^>]*>§<\/w:t><\/w:r>/,
      `${run("Sida ").xml}${inner}`,
    );
    expect(spans(ooxml(outer))).toEqual([
      { kind: "field", start: 0, end: 6, instruction: "TOC" },
      { kind: "field", start: 5, end: 6, instruction: "PAGEREF" },
    ]);
  });

  it("carry a field over the paragraphs that it covers", () => {
    const [begin, end] = complexField("TOC", "§").xml.split("§");
    const all = blocks(
      ooxml(`<w:p>${begin}ett</w:t></w:r></w:p>`),
      p("två"),
      ooxml(`<w:p><w:r><w:t>tre${end}</w:p>`),
    );
    expect(all.map((block) => block.kind !== "table" && block.spans)).toEqual(
      [3, 3, 3].map((length) => [{ kind: "field", start: 0, end: length, instruction: "TOC" }]),
    );
  });

  it("do not let a field without end swallow the document", () => {
    const begun = ooxml('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>');
    expect(blocks(begun, p("kvar"))[1]).toMatchObject({ text: "kvar", spans: [] });
  });

  it("do not pile up where thousands of fields are begun and none ended", () => {
    const begun = ["begin", "separate"]
      .map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
      .join("");
    const all = blocks(...Array.from({ length: 2000 }, () => p(ooxml(begun), "a")));
    expect(
      all.every((block) => block.kind !== "table" && block.text === "a" && block.spans.length < 25),
    ).toBe(true);
  });

  it("tell notes with their text, links with their target", () => {
    const noted = read(docxWith({ footnotes: note(1, "Se bilaga.") }, p("Text", footnote(1), ".")));
    expect(noted.blocks[0]).toMatchObject({
      text: "Text.",
      spans: [{ kind: "note", start: 4, end: 4, text: "Se bilaga." }],
    });
    const link = ooxml(`<w:hyperlink r:id="more0">${run("här").xml}</w:hyperlink>`);
    const linked = read(docxWith({ relationships: { hyperlink: "https://exempel.se/" } }, p(link)));
    expect(linked.blocks[0]).toMatchObject({ spans: [{ kind: "link", target: "https://exempel.se/" }] });
  });

  it("tell hidden and highlighted text, neighbours joined", () => {
    expect(spans(highlighted("a"), highlighted("b"), hidden("c"))).toEqual([
      { kind: "highlighted", start: 0, end: 2 },
      { kind: "hidden", start: 2, end: 3 },
    ]);
  });
});

describe("the document", () => {
  it("has no header, or the primary header's blocks after the first page's", () => {
    expect(read(docx(p("x"))).header).toEqual({ state: "none" });
    const both = read(docxWith({ header: "Sida 2", firstHeader: "Dnr KS 1" }, p("x"))).header;
    expect(both).toMatchObject({ state: "read", blocks: [{ text: "Dnr KS 1" }, { text: "Sida 2" }] });
  });

  it("says what stands between it and being edited", () => {
    const condition = (settings: string) => read(docxWith({ settings, comments: 2 }, p("x"))).condition;
    expect(condition('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')).toEqual({
      trackedChanges: false,
      comments: 2,
      locked: "protected",
    });
    expect(condition("<w:trackRevisions/>")).toEqual({ trackedChanges: false, comments: 2 });
    expect(read(docx(p(inserted("x")))).condition.trackedChanges).toBe(true);
  });

  it("has its title", () => {
    expect(read(docxWith({ title: "Svar på remiss" }, p("x"))).properties.title).toBe("Svar på remiss");
  });
});

const seed = join(__dirname, "../../../../shared/seed");
const whenPresent = existsSync(seed) ? it : it.skip;

whenPresent("the seed reads alike from both programs, and as its text", () => {
  const words = (source: string): string => source.split(/\s+/).join(" ").trim();
  const textOf = (name: string): string =>
    words(
      [...textBlocks(read(new Uint8Array(readFileSync(join(seed, name)))).blocks)]
        .map((block) => block.text)
        .join(" "),
    );
  const expected = words(readFileSync(join(seed, "kyrkogardsnamnden-remissvar.txt"), "utf8"));
  expect(textOf("kyrkogardsnamnden-remissvar.docx")).toBe(expected);
  expect(textOf("kyrkogardsnamnden-remissvar-libreoffice.docx")).toBe(expected);
});
