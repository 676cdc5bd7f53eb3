import type { Document, Table, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Edit } from "../../../src/core/editing/edit";
import type { DocumentHost } from "../../../src/host/document-host";
import { ooxml, p, run, table } from "../../support/docx";
import { openInWord, type OpenOptions } from "./open-in-word";

/** An edit as it is planned from what a host has read. */
export type Planned = (document: Document) => readonly Edit[];

export const nth = (document: Document, index: number): TextBlock => [...textBlocks(document.blocks)][index]!;

export const on = (index: number, make: (block: TextBlock) => Edit): Planned => {
  return (document) => [make(nth(document, index))];
};

export const heading = (index: number, level: 1 | 2 | 3): Planned =>
  on(index, ({ id, text }) => ({ kind: "set-heading-level", block: id, expected: text, level }));

export const emptied = (...indices: readonly number[]): Planned => {
  return (document) =>
    indices
      .map((index) => nth(document, index))
      .map(({ id, text }) => ({ kind: "delete-empty-paragraph", block: id, expected: text }));
};

export const letters = (index: number, words: string, look: { font?: string; size?: number }): Planned =>
  on(index, ({ id, text }) => {
    const start = text.indexOf(words);
    return { kind: "set-letters", block: id, expected: text, start, end: start + words.length, ...look };
  });

export const added = (index: number, text: string): Planned => {
  return (document) => {
    const { id, text: expected } = nth(document, index);
    const across = nth(document, index + 1).text;
    return [{ kind: "add-paragraph", after: id, expected, across, text }];
  };
};

export const headerRow: Planned = ({ blocks }) => {
  const found = blocks.find((block): block is Table => block.kind === "table")!;
  const expected = found.rows[0]!.cells.map(({ blocks: [first] }) => (first as TextBlock).text);
  return [{ kind: "mark-header-row", table: found.id, expected }];
};

export const titled = (title: string): Planned => {
  return ({ properties }) => [{ kind: "set-title", expected: properties.title, title }];
};

export const unmarked = ooxml(
  table([
    ["Post", "Belopp"],
    ["Ängar", "12"],
  ]).xml.replace(/<w:tblHeader[^>]*\/>/g, ""),
);
export const foreign = run(
  "Inklistrad text i ett annat typsnitt.",
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="18"/>',
);
/** An empty paragraph. */
export const empty = p();

/** What each block is, and a heading's text with its level. */
export const kinds = ({ blocks }: Document) =>
  blocks.map((block) => (block.kind === "heading" ? `${block.level} ${block.text}` : block.kind));
export const texts = ({ blocks }: Document) => [...textBlocks(blocks)].map(({ text }) => text);

export async function readOf(host: Pick<DocumentHost, "read">): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

/** The edits in Word, planned from what was read there. */
export async function applied(file: Uint8Array, edits: Planned, options: OpenOptions = {}) {
  const { word, host, read } = await openInWord(file, options);
  return { word, read, result: await host.apply(edits(await read())) };
}
