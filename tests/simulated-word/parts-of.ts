import { strFromU8, unzipSync } from "fflate";
import { openWord, newestWordApi } from "../support/word-session";
import type { SimulatedWord } from "../../src/simulated-word/simulated-word";

/** A part of the saved document as text, or undefined: "word/comments.xml". */
export function partOf(word: SimulatedWord, name: string): string | undefined {
  const bytes = unzipSync(word.bytes())[name];
  return bytes && strFromU8(bytes);
}

/** Opens the document in the newest Word, and runs a script as an add-in would. */
export async function inNewestWord<Result>(
  bytes: Uint8Array,
  script: (context: Word.RequestContext, word: SimulatedWord) => Promise<Result>,
): Promise<{ readonly word: SimulatedWord; readonly result: Result }> {
  const word = await openWord(bytes, { wordApi: newestWordApi });
  const result = await Word.run((context) => script(context, word));
  return { word, result };
}

/** Undoes everything and gives whether the first bytes are back. */
export function undoesTo(word: SimulatedWord, bytes: Uint8Array): boolean {
  while (word.undo());
  return Buffer.compare(Buffer.from(word.bytes()), Buffer.from(bytes)) === 0;
}
