/** @jest-environment jsdom */
import { toBase64 } from "../../src/ooxml/package/base64";
import { openPackage } from "../../src/ooxml/package/open-package";
import type { SimulatedWord } from "../../src/simulated-word/simulated-word";
import { lintOoxml } from "../support/lint-ooxml";
import { newestWordApi, openWord } from "../support/word-session";
import { batch, batchOver, nothing, tinyPng } from "./batch";
import { docx, p, table } from "./documents";
import { partOf, undoesTo } from "./parts-of";

beforeAll(async () => {
  await openWord(docx(p("")), { wordApi: newestWordApi });
});

/** One section, with a header that has a picture in it. */
async function withHeader(name: string): Promise<Uint8Array> {
  const { word } = await batchOver(
    docx(p(`${name}s text`)),
    ({ sections }) => {
      const header = sections.getFirst().getHeader("Primary");
      header.insertText(name, "Start");
      header.insertInlinePictureFromBase64(tinyPng, "End");
      return nothing;
    },
    newestWordApi,
  );
  return word.bytes();
}

const headers = () =>
  batch(({ sections }) => {
    const all = [0, 1, 2, 3].map((steps) => {
      let section = sections.getFirstOrNullObject();
      for (let step = 0; step < steps; step++) section = section.getNextOrNullObject();
      const header = section.getHeader("Primary");
      header.load("text");
      return header;
    });
    return () => all.filter(({ isNullObject }) => !isNullObject).map(({ text }) => text);
  });

type Place = "Replace" | "Start" | "End";

async function inserting(source: Uint8Array, place: Place, target: Uint8Array): Promise<SimulatedWord> {
  const { word } = await batchOver(
    target,
    (open) => {
      open.insertFileFromBase64(toBase64(source), place, {});
      return nothing;
    },
    newestWordApi,
  );
  return word;
}

it.each([
  ["Start", ["A", "B", "C"]],
  ["End", ["C", "A", "B"]],
  ["Replace", ["A", "B"]],
] as const)("a file at %s brings its sections, with headers and their pictures", async (place, found) => {
  const source = (await inserting(await withHeader("A"), "Start", await withHeader("B"))).bytes();
  const target = await withHeader("C");
  const word = await inserting(source, place, target);
  expect(word.paragraphs.filter((text) => text !== "")).toEqual(found.map((name) => `${name}s text`));
  expect(await headers()).toEqual(found);
  expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  const links = [1, 2, 3].map((number) => partOf(word, `word/_rels/header${number}.xml.rels`));
  expect(links.filter((link) => link?.includes("media/image"))).toHaveLength(3);
  expect(undoesTo(word, target)).toBe(true);
});

it("what ends in a table gets a paragraph to end its section with", async () => {
  const word = await inserting(await withHeader("A"), "End", docx(table([["a"]])));
  expect(word.paragraphs).toEqual(["a", "", "As text"]);
  expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
});

it("a body takes the text of a file alone", async () => {
  const source = toBase64(await withHeader("A"));
  const { word } = await batchOver(docx(p("C")), ({ body }) => {
    body.insertFileFromBase64(source, "End");
    return nothing;
  });
  expect(word.paragraphs.filter((text) => text !== "")).toEqual(["C", "As text"]);
  expect(partOf(word, "word/header1.xml")).toBeUndefined();
});
