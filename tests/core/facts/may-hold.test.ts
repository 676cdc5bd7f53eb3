import type { Block, Document } from "../../../src/core/document/document";
import { profileNamed } from "../../support/profiles";
import { documentFrom } from "../../support/notation";
import { readLabelledDocuments } from "../../quality/labelled-document";
import { check } from "../rules/check-example";
import { allExampleTexts } from "../rules/examples-of";

type Find = (text: object, ...given: unknown[]) => Iterable<unknown>;

/** Texts that a search said could hold nothing, and then something was found in them. */
const missed: string[] = [];
let refused = 0;

/** A text that is running has it within. */
const mockDescribe = ({ text }: { text?: unknown }, find: Find): string => {
  const words = typeof text === "object" && text && "text" in text ? text.text : text;
  return `${String(words)}§§ ${find.toString().slice(0, 200)}`;
};

jest.mock("../../../src/core/facts/in-each-text", () => {
  const { inEachText, ...others } = jest.requireActual<{ inEachText: (find: Find) => unknown }>(
    "../../../src/core/facts/in-each-text",
  );
  return {
    ...others,
    inEachText: (find: Find, mayHold: (text: object) => boolean = () => true) =>
      inEachText((text, ...given) => {
        const isRefused = !mayHold(text);
        const found = [...find(text, ...given)];
        if (isRefused) refused++;
        if (isRefused && found.length > 0) missed.push(mockDescribe(text, find));
        return found;
      }),
  };
});

const documents = [
  ...allExampleTexts().map(documentFrom),
  ...readLabelledDocuments().map(({ document }) => document),
];

/** As people write it who are in a hurry, or who paste. */
const careless: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["without spaces after full stops", (text) => text.replace(/([.!?]) (?=\p{Lu})/gu, "$1")],
  ["without spaces after colons and commas", (text) => text.replace(/([:,]) /g, "$1")],
  ["with spaces around hyphens and strokes", (text) => text.replace(/[-/]/g, " $& ")],
  ["in capitals", (text) => text.toLocaleUpperCase("sv")],
  [
    "with no-break spaces and soft hyphens",
    (text) => text.replace(/ /g, "\u00A0").replace(/tt/g, "t\u00ADt"),
  ],
  ["with full stops for colons", (text) => text.replace(/:/g, ".")],
];

const written = (blocks: readonly Block[], write: (text: string) => string): readonly Block[] =>
  blocks.map((block) =>
    block.kind === "table"
      ? {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, blocks: written(cell.blocks, write) })),
          })),
        }
      : { ...block, text: write(block.text), spans: [] },
  );

const rewritten = (document: Document, write: (text: string) => string): Document => ({
  ...document,
  blocks: written(document.blocks, write),
});

it.each(careless)("no search passes by a text in which there is something, %s", (_, write) => {
  for (const document of documents) check(rewritten(document, write), profileNamed("stockholm"));
  expect(missed.splice(0)).toEqual([]);
  expect(refused).toBeGreaterThan(10_000);
});
