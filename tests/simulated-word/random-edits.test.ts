/** @jest-environment jsdom */
import fc from "fast-check";
import { openPackage } from "../../src/ooxml/package/open-package";
import { installSimulatedWord, type SimulatedWord } from "../../src/simulated-word/simulated-word";
import { lintOoxml } from "../support/lint-ooxml";
import { newestWordApi, openWord } from "../support/word-session";
import { docxWith, flatOpc, p, r, sdt, table, tracking } from "./documents";

type Call = (document: Word.Document, paragraph: Word.Paragraph) => void;

const word = fc.constantFrom("ärende", "två ord", "", "a\tb", "rad\nrad", "𝄞 å&<");

/** Calls of one thing each, on some paragraph. */
const call: fc.Arbitrary<Call> = fc.oneof(
  word.map(
    (text): Call =>
      (_, paragraph) =>
        paragraph.insertText(text, "Start"),
  ),
  word.map(
    (text): Call =>
      (_, paragraph) =>
        paragraph.insertText(text, "End"),
  ),
  word.map(
    (text): Call =>
      (_, paragraph) =>
        paragraph.insertText(text, "Replace"),
  ),
  word.map(
    (text): Call =>
      (_, paragraph) =>
        paragraph.insertParagraph(text, "After"),
  ),
  word.map(
    (text): Call =>
      (_, paragraph) =>
        paragraph.insertParagraph(text, "Before"),
  ),
  word.map(
    (text): Call =>
      ({ body }) =>
        body.insertText(text, "End"),
  ),
  fc.constantFrom<Call>(
    (_, paragraph) => paragraph.delete(),
    (_, paragraph) => paragraph.clear(),
    (_, paragraph) => (paragraph.styleBuiltIn = "Heading2"),
    (_, paragraph) => (paragraph.style = "Punktlista"),
    (_, paragraph) => (paragraph.alignment = "Centered"),
    (_, paragraph) => paragraph.insertBreak("Page", "After"),
    (_, paragraph) => paragraph.detachFromList(),
    (_, paragraph) => (paragraph.getRange("Content").insertContentControl().tag = "tu:prov"),
    (_, paragraph) =>
      void paragraph.insertTable(2, 2, "After", [
        ["a", "b"],
        ["c", "d"],
      ]),
    (_, paragraph) => void paragraph.insertOoxml(flatOpc(p("in") + p("")), "Replace"),
    ({ body }) => void body.insertOoxml(flatOpc(p("sist")), "End"),
    ({ body }) => body.clear(),
    ({ body }) => body.tables.getFirst().addRows("End", 1, [["x", "y"]]),
    ({ body }) => body.search("o").getFirst().insertText("ö", "Replace"),
    ({ contentControls }) => contentControls.getFirst().insertText("ifyllt", "Replace"),
    ({ contentControls }) => contentControls.getFirst().clear(),
    ({ contentControls }) => contentControls.getFirst().delete(true),
    ({ sections }) => void sections.getFirst().getHeader("Primary").insertParagraph("Dnr", "Start"),
    ({ customXmlParts }) => customXmlParts.add('<a xmlns="urn:a"/>'),
    (document) => (document.changeTrackingMode = "TrackAll"),
    (document) => (document.properties.title = "Titel"),
  ),
);

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
        fc.array(fc.tuple(fc.nat(20), call), { minLength: 1, maxLength: 12 }),
        async (calls) => {
          const open = installSimulatedWord(window, { bytes, wordApi: newestWordApi });
          for (const [index, change] of calls) await tryCall(open, index, change);
          const saved = openPackage(open.bytes());
          expect(lintOoxml(saved).filter((fault) => !ofOurOwn.test(fault))).toEqual([]);
          const reopened = installSimulatedWord(window, { bytes: open.bytes(), wordApi: newestWordApi });
          expect(reopened.paragraphs).toEqual(open.paragraphs);
          while (open.undo());
          expect(open.bytes()).toEqual(bytes);
          while (open.redo());
          expect(open.paragraphs).toEqual(reopened.paragraphs);
        },
      ),
      { numRuns: 25 },
    );
  },
);

/** Rules for what the add-in inserts; in Word a person may do otherwise. */
const ofOurOwn = /stands in a table$/;

/** What cannot be done is refused with an error of Word's; anything else is a fault of ours. */
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
    if (!(error instanceof Error && "code" in error && error.code === "ItemNotFound")) throw error;
  });
  expect(open.paragraphs.length).toBeGreaterThan(0);
}
