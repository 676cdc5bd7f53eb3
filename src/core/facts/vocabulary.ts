import type { TextPlace } from "../checking/finding";
import type { Facts } from "./facts";
import { oncePer } from "./once-per";
import { runningTexts, type RunningText } from "./running-text";
import { WordIndex } from "./word-index";

/**
 * A word as it is written, with every place where it stands in the running text, in reading order. It is the same as long
 * as the word stands in the same texts, so that what was found of it can be remembered.
 */
export interface WordUse {
  readonly word: string;
  readonly count: number;
  readonly at: readonly WordPlace[];
}

export interface WordPlace {
  readonly running: RunningText;
  readonly start: number;
}

/**
 * Every different word of the running text. Rules about words look here instead of at the text: a long report uses the
 * same words over and over, so that a list of words costs next to nothing.
 */
export interface Vocabulary {
  get(word: string): WordUse | undefined;
  has(word: string): boolean;
  /** Places of several words. */
  inReadingOrder<Place extends WordPlace>(places: readonly Place[]): readonly Place[];
}

export const vocabulary: (facts: Facts) => WordIndex = oncePer((facts) => indexOf(runningTexts(facts)));

/** The index of a text that is nearly this one is mended, where there is one. */
function indexOf(texts: readonly RunningText[]): WordIndex {
  const [first, last] = [texts[0], texts.at(-1)];
  const earlier = (first && latest.get(first)) ?? (last && latest.get(last));
  const index = earlier?.mended(texts) ?? WordIndex.of(texts);
  for (const text of [first, last]) if (text) latest.set(text, index);
  return index;
}

/** By a text's first paragraph and by its last. */
const latest = new WeakMap<RunningText, WordIndex>();

/** Where a word, or so much of it, stands in the document. */
export function placeOfWord({ running, start }: WordPlace, length: number): TextPlace {
  return running.text.placeOf({ start, end: start + length });
}

/** At the beginning of a sentence, or after what may be one: a capital letter there says nothing. */
export function beginsSentence({ running, start }: WordPlace): boolean {
  const { text } = running.text;
  return start === 0 || !/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));
}
