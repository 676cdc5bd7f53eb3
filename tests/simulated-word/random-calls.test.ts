/** @jest-environment jsdom */
import fc from "fast-check";
import { toBase64 } from "../../src/ooxml/package/base64";
import { installSimulatedWord } from "../../src/simulated-word/simulated-word";
import { validatePackages } from "../support/validate-packages";
import { newestWordApi, openWord } from "../support/word-session";
import { tinyPng } from "./batch";
import { docx, p, table, tracking } from "./documents";
import { document, expectSoundWalk, walkOn, type Call } from "./random-walk";

const file = toBase64(docx(p("Kapitel", { style: "Rubrik1" }), table([["f"]]), p("slut")));
const whole = (paragraph: Word.Paragraph): Word.Range => paragraph.getRange();

/** Calls of WordApi 1.1 to 1.3, each of its own kind; what some document has no place for is refused. */
const calls: Readonly<Record<string, Call>> = {
  html: (_, at) => at.insertHtml("<ul><li>a<ol><li>b</ol></ul><table><tr><td>c</table>", "End"),
  inlineHtml: (_, at) => whole(at).insertHtml('<b>f</b> <a href="https://exempel.se/">l</a>', "Start"),
  bodyHtml: ({ body }) => body.insertHtml("<h2>R</h2><p>t</p>", "Replace"),
  file: (_, at) => at.insertFileFromBase64(file, "Replace"),
  bodyFile: ({ body }) => body.insertFileFromBase64(file, "End"),
  picture: (_, at) => at.insertInlinePictureFromBase64(tinyPng, "Start"),
  pictureText: ({ body }) => body.inlinePictures.getFirst().insertText("[b]", "Before"),
  pictureControl: ({ body }) => body.inlinePictures.getFirst().insertContentControl(),
  pictureGone: ({ body }) => body.inlinePictures.getFirst().delete(),
  section: (_, at) => at.insertBreak("SectionNext", "After"),
  sectionText: ({ sections }) => sections.getFirst().body.insertParagraph("i sektionen", "End"),
  sectionClear: ({ sections }) => sections.getFirst().body.clear(),
  line: (_, at) => at.insertBreak("Line", "Before"),
  list: (_, at) => at.startNewList(),
  listEnd: ({ body }) => body.lists.getFirst().insertParagraph("p", "End"),
  listAfter: ({ body }) => body.lists.getFirst().insertParagraph("p", "After"),
  listBullet: ({ body }) => body.lists.getFirst().setLevelBullet(1, "Arrow"),
  listNumber: ({ body }) => body.lists.getFirst().setLevelNumbering(0, "LowerRoman", [0, ")"]),
  listLevel: (_, at) => (at.listItem.level = 2),
  link: (_, at) => (whole(at).hyperlink = "https://exempel.se/#a"),
  noLink: (_, at) => (whole(at).hyperlink = ""),
  font: ({ body }) => body.search("e").getFirst().font.set({ bold: true, color: "red", underline: "Wave" }),
  plain: (_, at) => at.font.set({ bold: false, superscript: true, highlightColor: "pink", size: 9 }),
  characterStyle: ({ body }) => (body.search("e").getFirst().styleBuiltIn = "Emphasis"),
  bodyStyle: ({ body }) => (body.styleBuiltIn = "Quote"),
  measures: (_, at) =>
    at.set({ firstLineIndent: -10, lineSpacing: 18, lineUnitBefore: 1, alignment: "Right" }),
  rangeGone: ({ body }, at) => whole(at).expandTo(body.paragraphs.getLast().getRange("Start")).delete(),
  rangeControl: ({ body }, at) =>
    whole(at).expandTo(body.paragraphs.getLast().getRange()).insertContentControl(),
  bodyControl: ({ body }) => body.insertContentControl(),
  controlParagraph: ({ contentControls }) => contentControls.getFirst().insertParagraph("k", "End"),
  controlTable: ({ contentControls }) => contentControls.getFirst().insertTable(1, 2, "After", [["x"]]),
  controlBreak: ({ contentControls }) => contentControls.getFirst().insertBreak("Page", "Before"),
  controlLooks: ({ contentControls }) =>
    contentControls.getFirst().set({ color: "blue", appearance: "Hidden" }),
  controlLock: ({ contentControls }) => contentControls.getFirst().set({ cannotEdit: true }),
  controlHtml: ({ contentControls }) => contentControls.getFirst().insertHtml("<p>a</p><p>b</p>", "Replace"),
  columns: ({ body }) => body.tables.getFirst().addColumns("End", 1, [["ny"]]),
  noColumn: ({ body }) => body.tables.getFirst().deleteColumns(0),
  rows: ({ body }) =>
    body.tables
      .getFirst()
      .getCell(0, 0)
      .insertRows("Before", 2, [["r"]]),
  noRow: ({ body }) => body.tables.getFirst().deleteRows(0),
  tableInTable: ({ body }) =>
    body.tables
      .getFirst()
      .getCell(0, 0)
      .body.insertTable(1, 1, "End", [["i"]]),
  tableControl: ({ body }) => body.tables.getFirst().insertContentControl(),
  tableGone: ({ body }) => body.tables.getFirst().delete(),
  tableLooks: ({ body }) =>
    body.tables
      .getFirst()
      .set({ styleBuiltIn: "ListTable3_Accent2", styleTotalRow: true, shadingColor: "gray", width: 200 }),
  borders: ({ body }) =>
    body.tables.getFirst().rows.getFirst().getBorder("InsideVertical").set({ type: "Dashed", width: 2 }),
  padding: ({ body }) => body.tables.getFirst().getCell(0, 0).setCellPadding("Top", 4),
  cellBody: ({ body }) => body.tables.getFirst().getCell(0, 0).body.clear(),
  properties: ({ properties }) => properties.customProperties.add("Dnr", 1.5),
  noProperties: ({ properties }) => properties.customProperties.deleteAll(),
  footer: ({ sections }) => sections.getFirst().getFooter("FirstPage").insertHtml("<p>fot</p>", "Start"),
  replaceEverywhere: ({ body }) =>
    body.search("[a-e]{1,2}", { matchWildcards: true }).getFirst().insertText("", "Replace"),
  acrossMarks: ({ body }) => body.search("^p").getFirst().insertText("-", "Replace"),
};

const refusals = ["ItemNotFound", "InvalidArgument", "NotAllowed", "AccessDenied", "GeneralException"];

jest.setTimeout(60_000);

beforeAll(async () => {
  await openWord(document(""), { wordApi: newestWordApi });
});

it.each(["", tracking])(
  "any calls leave a sound package that undo brings back to its first byte %s",
  async (settings) => {
    const bytes = document(settings);
    const call = fc.constantFrom(...Object.keys(calls)).map((name) => calls[name]!);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(20), call), { minLength: 1, maxLength: 10 }), (chosen) =>
        expectSoundWalk({ bytes, wordApi: "1.3", calls: chosen, refusals }),
      ),
      { numRuns: 20 },
    );
  },
);

it("every call, one after the other, leaves what a validator of others calls valid", async () => {
  const open = installSimulatedWord(window, { bytes: document(""), wordApi: "1.3" });
  const names = Object.keys(calls).filter((name) => name !== "controlLock");
  await walkOn(open, { calls: names.map((name, index) => [index, calls[name]!]), refusals });
  expect(await validatePackages([open.bytes()])).toEqual([[]]);
});
