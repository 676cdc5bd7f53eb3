/** @jest-environment jsdom */
import type { Document } from "../../../src/core/document/document";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { docx, docxWith, h1, ooxml, p, styled } from "../../support/docx";
import { lintOoxml } from "../../support/lint-ooxml";
import { openInWord, wordApis } from "./open-in-word";
import {
  added,
  applied,
  emptied,
  empty,
  headerRow,
  heading,
  kinds,
  readOf,
  texts,
  unmarked,
} from "./planned-structure";
import { examples, type Example } from "./structure-examples";

const withoutIds = ({ blocks, properties }: Document) =>
  JSON.parse(
    JSON.stringify({ blocks, title: properties.title }, (key, value: unknown) => (key === "id" ? 0 : value)),
  ) as unknown;

async function inFile({ file, edits }: Example) {
  const host = createFileHost(file);
  const plan = edits(await readOf(host));
  return { host, plan, result: await host.apply(plan) };
}

describe.each(examples.map((example): [string, Example] => [example.does, example]))("%s", (_, example) => {
  const { file, edits, leaves, expected } = example;

  it("in a file, which stays valid and reads so", async () => {
    const { host, result } = await inFile(example);
    expect(result).toEqual({ ok: true });
    expect(leaves(await readOf(host))).toEqual(expected);
    expect(lintOoxml(openPackage(host.bytes()))).toEqual([]);
  });

  it.each(wordApis)(
    "in Word at WordApi %s as in a file, and undo brings the first bytes back",
    async (wordApi) => {
      const { word, host, read } = await openInWord(file, { wordApi });
      const result = await host.apply(edits(await read()));
      expect(result).toMatchObject({ ok: true });
      const inWord = await read();
      expect(leaves(inWord)).toEqual(expected);
      expect(withoutIds(inWord)).toEqual(withoutIds(await readOf((await inFile(example)).host)));
      if (result.ok && result.undoSteps !== undefined) expect(word.undoSteps).toBe(result.undoSteps);
      while (word.undoSteps > 0) word.undo();
      expect(word.bytes()).toEqual(file);
    },
  );

  it.each(wordApis)(
    "is refused at WordApi %s where another author has changed the words",
    async (wordApi) => {
      if (example.does.includes("title")) return;
      const { word, host, read } = await openInWord(file, { wordApi });
      const plan = edits(await read());
      const paragraphs = word.paragraphs.length;
      for (let at = 0; at < paragraphs; at++) word.editParagraph(at, `Ny ${at}`);
      const bytes = word.bytes();
      expect(await host.apply(plan)).toMatchObject({ ok: false, standing: "nothing" });
      expect(word.bytes()).toEqual(bytes);
    },
  );
});

describe("in Word", () => {
  it("an empty paragraph whose deletion is tracked is taken away", async () => {
    const file = docxWith({ settings: "<w:trackRevisions/>" }, p("Text."), empty, empty, p("Slut."));
    const { result, read } = await applied(file, emptied(1));
    expect(result).toMatchObject({ ok: true });
    expect(texts(await read())).toEqual(["Text.", "", "Slut."]);
  });

  it("a place is proven across an empty paragraph whose deletion is tracked", async () => {
    const gone = ooxml('<w:p><w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr></w:p>');
    const { result, read } = await applied(docx(p("Text."), gone, p("Slut.")), added(0, "Mer."));
    expect(result).toMatchObject({ ok: true });
    expect(texts(await read())).toEqual(["Text.", "Mer.", "Slut."]);
  });

  it("a heading's level is set while changes are tracked", async () => {
    const file = docxWith({ settings: "<w:trackRevisions/>" }, h1("Ärendet"), styled("Heading3", ["Ängar"]));
    const { result, read } = await applied(file, heading(1, 2));
    expect(result).toMatchObject({ ok: true });
    expect(kinds(await read())).toEqual(["1 Ärendet", "2 Ängar"]);
  });

  it("one that takes the header row's mark and forgets it is not believed", async () => {
    const file = docx(h1("Ärendet"), unmarked, p("Slut."));
    const { result } = await applied(file, headerRow, { quirks: { headerRowCountIgnored: true } });
    expect(result).toEqual({ ok: false, reason: "not-verified", standing: "unknown" });
  });

  it("nothing empty is taken away that its OOXML cannot vouch for", async () => {
    const file = docx(p("Text."), empty, empty, p("Slut."));
    const { result } = await applied(file, emptied(1), { quirks: { getOoxmlThrows: true } });
    expect(result).toEqual({ ok: false, reason: "not-supported", standing: "nothing" });
  });
});
