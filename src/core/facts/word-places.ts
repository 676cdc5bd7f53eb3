import { countWords, numbersOfWord } from "../language/scan-text";
import { WordTable } from "../language/word-table";
import type { BlockText } from "./block-text";

/** Where a word stands: between `from` and `to` the number of a text and where in it, in turn, in reading order. */
export interface Places {
  readonly numbers: Int32Array;
  readonly from: number;
  readonly to: number;
}

export interface PlacedWord {
  readonly word: string;
  readonly places: Places;
}

/**
 * Every different word of some texts with its places. All stand in one array: one for each word would take longer to make
 * than they take to find.
 * @param first the number of the first text
 * @param others texts whose words are told too, with no place in them
 */
export function placesOfWords(
  texts: readonly BlockText[],
  first: number,
  others: readonly BlockText[] = [],
): readonly PlacedWord[] {
  const table = new WordTable();
  const words = numberedWords(texts, table);
  numberedWords(others, table);
  const starts = startsOfPlaces(words, table.words.length);
  const numbers = new Int32Array(2 * words.length);
  const next = starts.slice();
  let nth = 0;
  for (const [index, { words: scanned }] of texts.entries()) {
    for (let at = scanned.from; at < scanned.to; at += numbersOfWord) {
      const word = words[nth++] ?? 0;
      const place = next[word] ?? 0;
      numbers[place] = first + index;
      numbers[place + 1] = scanned.numbers[at] ?? 0;
      next[word] = place + 2;
    }
  }
  return table.words.map((word, number) => ({
    word,
    places: { numbers, from: starts[number] ?? 0, to: starts[number + 1] ?? 0 },
  }));
}

/** The number of each word in reading order. */
function numberedWords(texts: readonly BlockText[], table: WordTable): Int32Array {
  const all = new Int32Array(texts.reduce((sum, text) => sum + countWords(text), 0));
  let nth = 0;
  for (const { text, words } of texts)
    for (let at = words.from; at < words.to; at += numbersOfWord)
      all[nth++] = table.numberOf(text, words, at);
  return all;
}

/** For each word where its places start among those of all, and at last where they end. */
function startsOfPlaces(words: Int32Array, different: number): Int32Array {
  const starts = new Int32Array(different + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 2;
  for (let word = 0; word < different; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return starts;
}
