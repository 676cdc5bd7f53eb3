/** @jest-environment jsdom */
import fc from "fast-check";
import { newestWordApi, openWord } from "../support/word-session";
import { flatOpc, p, tracking } from "./documents";
import { document, expectSoundWalk, type Call } from "./random-walk";

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

jest.setTimeout(60_000);

beforeAll(async () => {
  await openWord(document(""), { wordApi: newestWordApi });
});

it.each(["", tracking])(
  "any calls leave a sound package that undo brings back to its first byte %s",
  async (settings) => {
    const bytes = document(settings);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(20), call), { minLength: 1, maxLength: 12 }), (calls) =>
        expectSoundWalk({ bytes, wordApi: newestWordApi, calls, refusals: ["ItemNotFound"] }),
      ),
      { numRuns: 25 },
    );
  },
);
