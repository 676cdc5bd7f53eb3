import { isSameData } from "../document/same-data";
import { stretchesOf, type PlacedStretch, type TextStretch } from "./stretches";

/** A search through texts that looks at each by itself. */
export interface Search<Text, Given extends readonly unknown[], Found> {
  /** All that is found, in reading order. */
  (texts: readonly Text[], ...given: Given): readonly Found[];
  /** What is found first; nothing after it is looked at. */
  first(texts: readonly Text[], ...given: Given): Found | undefined;
}

/**
 * Makes a search that remembers: what was found stands as long as the texts around it are the same and what is given
 * says the same, so that after a change only the changed texts and their neighbours are looked at again. To be made
 * once, in a module, and not in a function.
 * @param find must go by the text and what is given, and by nothing else. Given is plain data: options, facts, a date
 * @param mayHold a cheap look at a text. Where it says no there is nothing to find, and nothing is looked for
 */
export function inEachText<Text extends object, Given extends readonly unknown[], Found>(
  find: (text: Text, ...given: Given) => Iterable<Found>,
  mayHold: (text: Text) => boolean = always,
): Search<Text, Given, Found> {
  const memory = new WeakMap<TextStretch, Remembered<Given, Found>>();
  const foundIn = (texts: readonly Text[], { stretch, start, end }: PlacedStretch, given: Given) => {
    const known = memory.get(stretch);
    if (known && isSameData(known.given, given)) return known.found;
    const found: Found[] = [];
    for (const text of texts.slice(start, end))
      if (mayHold(text)) for (const one of find(text, ...given)) found.push(one);
    memory.set(stretch, { given, found });
    return found;
  };
  const all = (texts: readonly Text[], ...given: Given): readonly Found[] => {
    const everything: Found[] = [];
    for (const placed of stretchesOf(texts))
      for (const found of foundIn(texts, placed, given)) everything.push(found);
    return everything;
  };
  const first = (texts: readonly Text[], ...given: Given): Found | undefined => {
    for (const placed of stretchesOf(texts)) for (const found of foundIn(texts, placed, given)) return found;
    return undefined;
  };
  return Object.assign(all, { first });
}

const always = (): boolean => true;

interface Remembered<Given, Found> {
  readonly given: Given;
  readonly found: readonly Found[];
}
