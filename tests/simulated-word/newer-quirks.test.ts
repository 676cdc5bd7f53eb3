/** @jest-environment jsdom */
import { newestWordApi, openWord } from "../support/word-session";
import type { Quirks } from "../../src/simulated-word/quirks";
import { docx, p } from "./documents";

const open = (quirks: Partial<Quirks>) =>
  openWord(docx(p("ett"), p("två")), { wordApi: newestWordApi, quirks });

const run = <Result>(script: (context: Word.RequestContext) => Promise<Result>) => Word.run(script);

it.each([true, false])(
  "getOoxmlWithoutHeaders %s: what the body's OOXML says of headers",
  async (without) => {
    const word = await open({ getOoxmlWithoutHeaders: without });
    const ooxml = await run(async (context) => {
      const { document } = context;
      document.sections.getFirst().getHeader("Primary").insertParagraph("Dnr", "Start");
      const given = document.body.getOoxml();
      await context.sync();
      return given.value;
    });
    expect(/headerReference/.test(ooxml)).toBe(!without);
    expect(ooxml.includes("Dnr")).toBe(!without);
    expect(new TextDecoder("latin1").decode(word.bytes())).toContain("header1.xml");
  },
);

it("setXmlFails: what stands in the part stays", async () => {
  await open({ setXmlFails: true });
  const part = await run(async (context) => {
    const added = context.document.customXmlParts.add("<a/>");
    added.track();
    await context.sync();
    return added;
  });
  part.setXml("<b/>");
  await expect(part.context.sync()).rejects.toMatchObject({ code: "GeneralException" });
  const xml = part.getXml();
  await part.context.sync();
  expect(xml.value).toBe("<a/>");
});

it.each([true, false])(
  "formattingSilent %s: whether bold raises an event, which text always does",
  async (silent) => {
    await open({ formattingSilent: silent });
    let heard = 0;
    await run(async (context) => {
      context.document.onParagraphChanged.add(() => Promise.resolve(void heard++));
      await context.sync();
      context.document.body.paragraphs.getFirst().font.bold = true;
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toBe(silent ? 0 : 1);
    await run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("!", "End");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toBe(silent ? 1 : 2);
  },
);

it.each([true, false])("localIdMoves %s: whose id the new paragraph has", async (moves) => {
  await open({ localIdMoves: moves });
  const [before, old, made] = await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("uniqueLocalId");
    await context.sync();
    const id = first.uniqueLocalId;
    const inserted = first.insertParagraph("ny", "After");
    first.load("uniqueLocalId");
    inserted.load("uniqueLocalId");
    await context.sync();
    return [id, first.uniqueLocalId, inserted.uniqueLocalId];
  });
  expect(moves ? made : old).toBe(before);
  expect(moves ? old : made).not.toBe(before);
});
