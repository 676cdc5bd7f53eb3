/** @jest-environment jsdom */
import fc from "fast-check";
import { newestWordApi, openWord } from "../support/word-session";
import { toBase64 } from "../../src/ooxml/package/base64";
import { tinyPng } from "./batch";
import { docx, p, table, tracking } from "./documents";
import { document, expectSoundWalk, type Call } from "./random-walk";

const bold = (document: Word.Document) => (document.body.search("e").getFirst().font.bold = true);

/** Calls above WordApi 1.3, of one thing each; some ask for what is not there. */
const calls: readonly Call[] = [
  (_, paragraph) => void paragraph.getRange("Whole").insertComment("Varför?\nOch hur?"),
  ({ body }) => void body.getComments().getFirst().reply("Därför."),
  ({ body }) => (body.getComments().getFirst().resolved = true),
  ({ body }) => (body.getComments().getFirst().content = "ny & <text>"),
  ({ body }) => body.getComments().getFirst().delete(),
  (_, paragraph) => void paragraph.getRange("Content").insertFootnote("not"),
  (_, paragraph) => void paragraph.getRange("Start").insertEndnote("slutnot\nrad"),
  ({ body }) => body.footnotes.getFirst().delete(),
  ({ body }) => void body.footnotes.getFirst().body.paragraphs.getFirst().insertText("mer", "End"),
  (_, paragraph) => void paragraph.getRange("Content").insertField("End", "Date", "", true),
  (_, paragraph) => void paragraph.getRange("Content").insertField("Replace", "Page"),
  ({ body }) => body.fields.getFirst().updateResult(),
  ({ body }) => body.fields.getFirst().delete(),
  (_, paragraph) => paragraph.getRange("Content").insertBookmark("bokmärke"),
  (document) => document.deleteBookmark("bokmärke"),
  (document) => void document.getBookmarkRange("bokmärke").insertText("här", "Replace"),
  (document) => void document.addStyle("Faktaruta", "Paragraph"),
  (document) => (document.getStyles().getByName("Faktaruta").font.bold = true),
  (document) => (document.getStyles().getByName("Rubrik 1").paragraphFormat.spaceAfter = 6),
  (document) => document.getStyles().getByName("Faktaruta").delete(),
  (_, paragraph) => (paragraph.style = "Faktaruta"),
  (_, paragraph) => void paragraph.getRange("Start").insertContentControl("CheckBox"),
  (_, paragraph) => void paragraph.getRange("Start").insertContentControl("DropDownList"),
  (document) => (boxOf(document).isChecked = true),
  (document) => void listOf(document).addListItem("Bifall"),
  (document) => listOf(document).listItems.getFirst().select(),
  ({ customXmlParts }) => customXmlParts.add('<a xmlns="urn:a"><b/></a>'),
  ({ customXmlParts }) =>
    customXmlParts.getByNamespace("urn:a").getOnlyItem().insertElement("/x:a", "<c/>", { x: "urn:a" }),
  ({ settings }) => void settings.add("nyckel", { a: 1 }),
  ({ settings }) => settings.deleteAll(),
  (document) => (document.changeTrackingMode = "TrackAll"),
  (document) => (document.changeTrackingMode = "Off"),
  (document) => void bold(document),
  (_, paragraph) => (paragraph.styleBuiltIn = "Heading2"),
  (_, paragraph) => void paragraph.insertParagraph("nytt stycke", "After"),
  (_, paragraph) => paragraph.delete(),
  ({ body }) => body.search("e").getFirst().delete(),
  ({ body }) => body.getTrackedChanges().getFirst().accept(),
  ({ body }) => body.getTrackedChanges().getFirst().reject(),
  ({ body }) => body.getTrackedChanges().acceptAll(),
  ({ body }) => body.getTrackedChanges().rejectAll(),
  (document) => void document.insertFileFromBase64(file, "Start", {}),
  (document) => void document.insertFileFromBase64(file, "End", {}),
  (document) => void document.insertFileFromBase64(file, "Replace", {}),
  ({ sections }) => void sections.getFirst().getHeader("Primary").insertText("Huvud", "Start"),
  ({ body }) => body.tables.getFirst().getCell(0, 0).split(1, 2),
  ({ body }) => body.tables.getFirst().getCell(0, 1).split(2, 1),
  ({ body }) => void body.tables.getFirst().mergeCells(0, 0, 1, 0),
  ({ body }) => (body.getComments().getFirst().contentRange.hyperlink = "https://exempel.se/"),
  ({ body }) => (body.getComments().getFirst().contentRange.underline = "Wave"),
  (_, paragraph) => void paragraph.insertHtml(cells, "End"),
  (_, paragraph) => void paragraph.getRange("Start").insertHtml(picture, "Start"),
  ({ contentControls }) => contentControls.getFirst().delete(false),
];

/** A file with a header, an end of a section and a table last. */
const file = toBase64(
  docx(
    p("Kapitel", { style: "Rubrik1" }),
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr></w:pPr></w:p>',
    table([["f", "g"]]),
  ),
);
const picture = `<img src="data:image/png;base64,${tinyPng}" alt="Vapen">`;
const cells = `<table><tr><td rowspan=2>a<td colspan=2>b${picture}<tr><td>c<td rowspan=4>d</table>`;

const boxOf = (document: Word.Document) =>
  document.getContentControls({ types: [Word.ContentControlType.checkBox] }).getFirst()
    .checkboxContentControl;
const listOf = (document: Word.Document) =>
  document.getContentControls({ types: [Word.ContentControlType.dropDownList] }).getFirst()
    .dropDownListContentControl;

jest.setTimeout(60_000);

/** The document with one of each thing in it, so that calls find something. */
async function furnished(settings: string): Promise<Uint8Array> {
  const word = await openWord(document(settings), { wordApi: newestWordApi });
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    const [first, last] = [
      paragraphs.getFirst().getRange("Content"),
      paragraphs.getLast().getRange("Content"),
    ];
    first.insertComment("Varför?");
    first.insertFootnote("not");
    first.insertField("End", "Author");
    last.insertBookmark("bokmärke");
    last.getRange("Start").insertContentControl("CheckBox");
    last
      .getRange("End")
      .insertContentControl("DropDownList")
      .dropDownListContentControl.addListItem("Avslag");
    context.document.addStyle("Faktaruta", "Paragraph");
    context.document.customXmlParts.add('<a xmlns="urn:a"><b/></a>');
    await context.sync();
  });
  return word.bytes();
}

it.each(["", tracking])(
  "any newer calls leave a sound package that undo brings back to its first byte %s",
  async (settings) => {
    const bytes = await furnished(settings);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...calls)), { minLength: 1, maxLength: 14 }),
        (chosen) => expectSoundWalk({ bytes, wordApi: newestWordApi, calls: chosen, refusals }),
      ),
      { numRuns: 12 },
    );
  },
);

/** What Word refuses, and what is not there. */
const refusals = ["ItemNotFound", "InvalidArgument", "GeneralException", "AccessDenied"];
