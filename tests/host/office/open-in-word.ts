import type { BlockId, Document, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Edit } from "../../../src/core/editing/edit";
import type { DocumentHost } from "../../../src/host/document-host";
import { createOfficeHost, type OfficeHostOptions } from "../../../src/host/office/office-host";
import type { LoggedBatch } from "../../../src/simulated-word/wire/batch-log";
import type { SimulatedWord } from "../../../src/simulated-word/simulated-word";
import { newestWordApi, openWord, type WordSessionOptions } from "../../support/word-session";

/** The floor, and the newest set. */
export const wordApis = ["1.3", newestWordApi];

export interface OpenInWord {
  readonly word: SimulatedWord;
  readonly host: DocumentHost;
  /** Reads the document, which must succeed. */
  readonly read: () => Promise<Document>;
  /** How many batches went to Word while this was done. */
  readonly batches: (work: () => Promise<unknown>) => Promise<number>;
}

export type OpenOptions = WordSessionOptions & OfficeHostOptions;

export async function openInWord(
  bytes: Uint8Array,
  { patience, platform, ...options }: OpenOptions = {},
): Promise<OpenInWord> {
  const word = await openWord(bytes, options);
  const host = createOfficeHost({ platform, patience: { read: 4000, write: 4000, ...patience } });
  return {
    word,
    host,
    read: async () => {
      const reading = await host.read();
      if (!reading.ok) throw new Error(reading.reason);
      return reading.document;
    },
    batches: async (work) => {
      const before = word.log.batches.length;
      await work();
      return word.log.batches.slice(before).filter(isOurs).length;
    },
  };
}

/** Office.js sends batches of its own: it says once that it is ready, and gives back what it held. */
function isOurs({ request }: LoggedBatch): boolean {
  const own = ["NotifyActionHandlerReady", "_RemoveReference"];
  return !request.Actions.some(({ Name }) => own.includes(Name ?? ""));
}

/** The only block with that text. */
export function blockWith(document: Document, text: string): TextBlock {
  const found = [...textBlocks(document.blocks)].filter((block) => block.text === text);
  if (found.length !== 1) throw new Error(`${found.length} blocks read “${text}”`);
  return found[0]!;
}

/** Changes the words, which stand once in the block with that text. */
export function correction(document: Document, text: string, words: string, replacement: string): Edit {
  const start = text.indexOf(words);
  const { id: block } = blockWith(document, text);
  return { kind: "replace-text", block, expected: text, start, end: start + words.length, replacement };
}

export const textsOf = (document: Document): readonly string[] =>
  [...textBlocks(document.blocks)].map(({ text }) => text);

export const noBlock = "nowhere" as BlockId;
