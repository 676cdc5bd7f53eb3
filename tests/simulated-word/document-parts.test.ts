/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newestWordApi, openWord } from "../support/word-session";
import { docx, docxWith, p, table, tracking } from "./documents";

async function run<T>(change: (document: Word.Document) => T): Promise<T> {
  return Word.run(async (context) => {
    const result = change(context.document);
    await context.sync();
    return result;
  });
}

describe("document properties", () => {
  it("are empty in a document without any, and kept once they are set", async () => {
    const word = await openWord(docx(p("text")));
    const empty = await run(({ properties }) => properties.load("title,author,creationDate"));
    expect([empty.title, empty.author, empty.creationDate]).toEqual(["", "", null]);
    await run(({ properties }) => (properties.title = "Svar på remiss & mer"));
    await openWord(word.bytes());
    expect((await run(({ properties }) => properties.load("title"))).title).toBe("Svar på remiss & mer");
  });

  it("tell of protection", async () => {
    const word = await openWord(docx(p("text")));
    expect((await run(({ properties }) => properties.load("security"))).security).toBe(0);
    word.quirks.protected = true;
    expect((await run(({ properties }) => properties.load("security"))).security).not.toBe(0);
  });
});

it("ends with a paragraph where a file ends with a table, and is that file still", async () => {
  const file = docx(p("text"), table([["Namn"]]));
  const word = await openWord(file);
  expect(word.paragraphs).toEqual(["text", "Namn", ""]);
  expect(word.bytes()).toBe(file);
  await run(({ body }) => body.insertParagraph("Slut", "End"));
  expect(word.paragraphs).toEqual(["text", "Namn", "", "Slut"]);
  word.undo();
  expect(word.bytes()).toBe(file);
});

it("stores custom XML parts through Word's own API from 1.4 on", async () => {
  const word = await openWord(docx(p("text")), { wordApi: "1.4" });
  await run(({ customXmlParts }) => customXmlParts.add('<sigill xmlns="urn:a" v="1"/>'));
  const xml = await Word.run(async (context) => {
    const only = context.document.customXmlParts.getByNamespace("urn:a").getOnlyItem();
    only.load("id,namespaceUri");
    const text = only.getXml();
    await context.sync();
    only.delete();
    await context.sync();
    return [text.value, only.namespaceUri];
  });
  expect(xml).toEqual(['<sigill xmlns="urn:a" v="1"/>', "urn:a"]);
  const left = await run(({ customXmlParts }) => customXmlParts.getByNamespace("urn:a").getCount());
  expect(left.value).toBe(0);
  while (word.undo());
  expect(word.undoSteps).toBe(0);
});

it("turns tracking on and off in the file's settings", async () => {
  const word = await openWord(docxWith({ settings: tracking }, p("text")), { wordApi: "1.4" });
  const mode = async () => (await run((document) => document.load("changeTrackingMode"))).changeTrackingMode;
  expect(await mode()).toBe("TrackAll");
  await run((document) => (document.changeTrackingMode = "Off"));
  await openWord(word.bytes(), { wordApi: "1.4" });
  expect(await mode()).toBe("Off");
});

it("gives paragraphs ids of the session that follow them, and finds them by those", async () => {
  await openWord(docx(p("ett"), p("två")), { wordApi: newestWordApi });
  const found = await Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    last.load("uniqueLocalId");
    await context.sync();
    context.document.body.insertParagraph("noll", "Start");
    const again = context.document.getParagraphByUniqueLocalId(last.uniqueLocalId);
    again.load("text");
    await context.sync();
    return again.text;
  });
  expect(found).toBe("två");
});

it("tells where the cursor is: its paragraph, and the body that it stands in", async () => {
  const word = await openWord(docx(p("ett"), table([["cell"]]), p("slut")));
  const place = () =>
    run((document) => {
      const first = document.getSelection().paragraphs.getFirst();
      first.load("text,parentBody/type");
      return first;
    });
  word.setSelection(2, 2);
  expect([(await place()).text, (await place()).parentBody.type]).toEqual(["slut", "MainDoc"]);
  word.setSelection(1, 0);
  expect([(await place()).text, (await place()).parentBody.type]).toEqual(["cell", "TableCell"]);
});

it("inserts at the cursor, which then stands after the new text", async () => {
  const word = await openWord(docx(p("ett två")));
  word.setSelection(0, 4);
  await run((document) => document.getSelection().insertText("och ", "End"));
  expect(word.paragraphs).toEqual(["ett och två"]);
  expect(word.selection.start).toBe(8);
});

const seed = join(__dirname, "../../../shared/seed");
const files = existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith(".docx")) : [];

(files.length > 0 ? it.each(files) : it.skip.each([""]))("reading changes no byte of %s", async (name) => {
  const bytes = new Uint8Array(readFileSync(join(seed, name)));
  const word = await openWord(bytes);
  await run(({ body, contentControls }) => {
    body.paragraphs.load("items/text,items/style,items/outlineLevel,items/isListItem");
    body.tables.load("items/values");
    contentControls.load("items/tag");
    body.search("nämnd").load("items/text");
    body.getOoxml();
  });
  expect(Buffer.from(word.bytes()).equals(Buffer.from(bytes))).toBe(true);
});
