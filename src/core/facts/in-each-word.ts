import { isSameData } from "../document/same-data";
import type { WordIndex, IndexedWords } from "./word-index";

/** What is found of a word; undefined where there is nothing to say of it. */
export type WordSearch<Given extends readonly unknown[], Found extends object> = (
  words: WordIndex,
  ...given: Given
) => readonly FoundWord<Found>[];

export type FoundWord<Found> = readonly [word: string, found: Found];

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
    { readonly given: Given; readonly found: readonly FoundWord<Found>[] }
  >();
  const look = (word: string, given: Given, found: FoundWord<Found>[]): void => {
    const one = find(word, ...given);
    if (one) found.push([word, one]);
  };
  const inTable = (table: IndexedWords, given: Given): readonly FoundWord<Found>[] => {
    const known = memory.get(table);
    if (known && isSameData(known.given, given)) return known.found;
    const found: FoundWord<Found>[] = [];
    for (const word of table.uses.keys()) look(word, given, found);
    memory.set(table, { given, found });
    return found;
  };
  return (words, ...given) => {
    const found = inTable(words.table, given).filter(([word]) => !words.changed.has(word));
    for (const [word, use] of words.changed) if (use) look(word, given, found);
    return found;
  };
}
