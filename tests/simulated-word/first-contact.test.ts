/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { docx, p } from "./documents";

it("gives paragraphs their texts and styles", async () => {
  await openWord(docx(p("Ärendet", { style: "Rubrik1" }), p("Nämnden föreslås besluta.")));
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/style,items/styleBuiltIn,items/outlineLevel");
    await context.sync();
    expect(
      paragraphs.items.map(({ text, style, styleBuiltIn, outlineLevel }) => [
        text,
        style,
        styleBuiltIn,
        outlineLevel,
      ]),
    ).toEqual([
      ["Ärendet", "Rubrik 1", "Heading1", 1],
      ["Nämnden föreslås besluta.", "Normal", "Normal", 10],
    ]);
  });
});

it("is the same again in a second session of the same window", async () => {
  const word = await openWord(docx(p("ett"), p("två")));
  await Word.run(async (context) => {
    const found = context.document.body.search("två", { matchCase: true });
    found.load("items/text");
    await context.sync();
    found.items[0]!.insertText("tre", "Replace");
    found.items[0]!.select();
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    expect(ooxml.value.replace(/<[^>]*>/g, "")).toContain("tre");
  });
  expect(word.paragraphs).toEqual(["ett", "tre"]);
  expect(word.selection).toEqual({ paragraph: 1, start: 0, endParagraph: 1, end: 3 });
});
