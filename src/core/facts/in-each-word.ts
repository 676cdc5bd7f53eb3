import { isSameData } from "../document/same-data";
import type { WordIndex, IndexedWords } from "./word-index";

/** What is found of a word; undefined where there is nothing to say of it. */
export type WordSearch<Given extends readonly unknown[], Found extends object> = (
  words: WordIndex,
  ...given: Given
) => Iterable<readonly [word: string, found: Found]>;

/**
 * Makes a search through the words of a text that looks at each by itself, as `inEachText` does through its paragraphs.
 * A word that the text of before had is not looked at again. What is found stands in no particular order.
 * @param find must go by the word and what is given, and by nothing else
 */
export function inEachWord<Given extends readonly unknown[], Found extends object>(
  find: (word: string, ...given: Given) => Found | undefined,
): WordSearch<Given, Found> {
  const memory = new WeakMap<
    IndexedWords,
    { readonly given: Given; readonly found: ReadonlyMap<string, Found> }
  >();
  const inTable = (table: IndexedWords, given: Given): ReadonlyMap<string, Found> => {
    const known = memory.get(table);
    if (known && isSameData(known.given, given)) return known.found;
    const found = new Map<string, Found>();
    for (const word of table.uses.keys()) {
      const one = find(word, ...given);
      if (one) found.set(word, one);
    }
    memory.set(table, { given, found });
    return found;
  };
  return function* (words, ...given) {
    for (const entry of inTable(words.table, given)) if (!words.changed.has(entry[0])) yield entry;
    for (const word of words.changed.keys()) {
      const found = words.has(word) ? find(word, ...given) : undefined;
      if (found) yield [word, found];
    }
  };
}
