/** @jest-environment jsdom */
import fc from "fast-check";
import { toBase64 } from "../../src/ooxml/package/base64";
import { openPackage } from "../../src/ooxml/package/open-package";
import { installSimulatedWord, type SimulatedWord } from "../../src/simulated-word/simulated-word";
import { lintOoxml } from "../support/lint-ooxml";
import { validatePackages } from "../support/validate-packages";
import { newestWordApi, openWord } from "../support/word-session";
import { tinyPng } from "./batch";
import { docx, docxWith, p, r, sdt, table, tracking } from "./documents";

type Call = (document: Word.Document, paragraph: Word.Paragraph) => unknown;

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

const document = (settings: string) =>
  docxWith(
    { settings },
    p("Ärendet", { style: "Rubrik1" }),
    `<w:p>${r("Dnr ")}${sdt("tu:dnr", "KS 1")}${r(" och ", "<w:b/>")}${r("mer")}</w:p>`,
    table([
      ["Namn", "Datum"],
      ["Kim", "i dag"],
    ]),
    p("Slut"),
  );

jest.setTimeout(60_000);

beforeAll(async () => {
  await openWord(document(""), { wordApi: newestWordApi });
});

it.each(["", tracking])(
  "any calls leave a sound package that undo brings back to its first byte %s",
  async (settings) => {
    const bytes = document(settings);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...Object.keys(calls))), {
          minLength: 1,
          maxLength: 10,
        }),
        async (chosen) => {
          const open = installSimulatedWord(window, { bytes, wordApi: "1.3" });
          for (const [index, name] of chosen) await tryCall(open, index, calls[name]!);
          expect(lintOoxml(openPackage(open.bytes())).filter((fault) => !ofOurOwn.test(fault))).toEqual([]);
          const reopened = installSimulatedWord(window, { bytes: open.bytes(), wordApi: "1.3" });
          expect(reopened.paragraphs).toEqual(open.paragraphs);
          while (open.undo());
          expect(open.bytes()).toEqual(bytes);
          while (open.redo());
          expect(open.paragraphs).toEqual(reopened.paragraphs);
        },
      ),
      { numRuns: 20 },
    );
  },
);

it("every call, one after the other, leaves what a validator of others calls valid", async () => {
  const open = installSimulatedWord(window, { bytes: document(""), wordApi: "1.3" });
  const names = Object.keys(calls).filter((name) => name !== "controlLock");
  for (const [index, name] of names.entries()) await tryCall(open, index, calls[name]!);
  expect(await validatePackages([open.bytes()])).toEqual([[]]);
});

/** Rules for what the add-in inserts; in Word a person may do otherwise. */
const ofOurOwn = /stands in a table$/;

const refusals = ["ItemNotFound", "InvalidArgument", "NotAllowed", "AccessDenied", "GeneralException"];

/** What cannot be done is refused with an error of Word's, and changes nothing; anything else is a fault of ours. */
async function tryCall(open: SimulatedWord, index: number, change: Call): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    const paragraph = paragraphs.items[index % paragraphs.items.length];
    if (!paragraph) throw new Error("the body has no paragraph");
    change(context.document, paragraph);
    await context.sync();
  }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && refusals.includes(String(error.code)))) throw error;
  });
  expect(open.paragraphs.length).toBeGreaterThan(0);
}
