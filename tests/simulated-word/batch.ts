import { installSimulatedWord, type SimulatedWord } from "../../src/simulated-word/simulated-word";

/**
 * Opens another document in the Word that is loaded, at WordApi 1.3 unless said otherwise, and runs one batch over it.
 * What the batch asks for is there once it has run: `() => hits.items.map(({ text }) => text)`.
 */
export async function batchOver<T>(
  bytes: Uint8Array,
  ask: (document: Word.Document) => () => T,
  wordApi = "1.3",
): Promise<{ word: SimulatedWord; answer: T }> {
  const word = installSimulatedWord(window, { bytes, wordApi });
  return { word, answer: await batch(ask) };
}

/** One batch more over the document that is open. */
export async function batch<T>(ask: (document: Word.Document) => () => T): Promise<T> {
  return Word.run(async (context) => {
    const answer = ask(context.document);
    await context.sync();
    return answer();
  });
}

/** The texts of a collection's items, once they are there. */
export function textsOf(collection: {
  load(names: string): unknown;
  readonly items: readonly { readonly text: string }[];
}): () => string[] {
  collection.load("items/text");
  return () => collection.items.map(({ text }) => text);
}

export const nothing = (): void => {};

/** One black pixel. */
export const tinyPng =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
