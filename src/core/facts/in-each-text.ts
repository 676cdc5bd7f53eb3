import { isSameData } from "../document/same-data";
import { stretchesOf, StretchNotes, type PlacedStretch } from "./stretches";

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
  return remembered((texts, { start, end }, given) => {
    let found: Found[] | undefined;
    for (let at = start; at < end; at++) {
      const text = texts[at];
      if (text && mayHold(text)) found = withMore(found, find(text, ...given));
    }
    return found;
  });
}

/** As above, for what has something in nearly every text: it looks at texts that follow upon each other in one go. */
export function inTexts<Text extends object, Given extends readonly unknown[], Found>(
  find: (texts: readonly Text[], ...given: Given) => readonly Found[],
): Search<Text, Given, Found> {
  return remembered((texts, { start, end }, given) => find(texts.slice(start, end), ...given));
}

/** Looks in a stretch of texts. Undefined for nothing. */
type Look<Text, Given extends readonly unknown[], Found> = (
  texts: readonly Text[],
  stretch: PlacedStretch,
  given: Given,
) => readonly Found[] | undefined;

function remembered<Text extends object, Given extends readonly unknown[], Found>(
  lookIn: Look<Text, Given, Found>,
): Search<Text, Given, Found> {
  const memory = new StretchNotes<Remembered<Given, Found>>();
  /** Tells what is found in each stretch of texts, in order, until it is enough. */
  const search = (
    texts: readonly Text[],
    given: Given,
    isEnough: (found: readonly Found[]) => boolean,
  ): void => {
    let nothing: Remembered<Given, Found> = { given, found: [] };
    for (const placed of stretchesOf(texts)) {
      let known = memory.get(placed.stretch);
      if (!known || !isSameData(known.given, nothing.given)) {
        const found = lookIn(texts, placed, nothing.given);
        known = found ? { given: nothing.given, found } : nothing;
        memory.set(placed.stretch, known);
      }
      // What was given before says the same, and the stretches that follow are known by it at one look.
      if (known.given !== nothing.given) nothing = { given: known.given, found: [] };
      if (known.found.length > 0 && isEnough(known.found)) return;
    }
  };
  const all = (texts: readonly Text[], ...given: Given): readonly Found[] => {
    const everything: Found[] = [];
    search(texts, given, (found) => {
      for (const one of found) everything.push(one);
      return false;
    });
    return everything;
  };
  const first = (texts: readonly Text[], ...given: Given): Found | undefined => {
    let firstOfAll: Found | undefined;
    search(texts, given, ([found]) => {
      firstOfAll = found;
      return true;
    });
    return firstOfAll;
  };
  return Object.assign(all, { first });
}

/** Nearly always there is nothing, and then no iterator is made, of which there would be a hundred thousand. */
function withMore<Found>(found: Found[] | undefined, more: Iterable<Found>): Found[] | undefined {
  if (Array.isArray(more) && more.length === 0) return found;
  let all = found;
  for (const one of more) (all ??= []).push(one);
  return all;
}

const always = (): boolean => true;

interface Remembered<Given, Found> {
  readonly given: Given;
  readonly found: readonly Found[];
}
