import type { Stretch } from "../document/document";
import { upperFirst } from "../language/organ-names";
import { refersToLaw } from "../language/law-reference";
import { stretchAt } from "../language/stretch-at";
import type { RunningText } from "./running-text";
import { byPlace, type Vocabulary, type WordPlace } from "./vocabulary";

/** Where a phrase stands in the running text. */
export interface PhrasePlace extends Stretch {
  readonly running: RunningText;
  /** The number of `running` in reading order. */
  readonly index: number;
}

/**
 * Every place of a word or a phrase, given in lower case; at the beginning of a sentence also with a capital. What is in
 * quotation marks is not the writer's. The phrase is looked up by its longest word, so that one that is not there costs
 * nothing.
 */
export function findPhrase(uses: Vocabulary, phrase: string): readonly PhrasePlace[] {
  const { word, at } = anchorOf(phrase);
  const small = uses.get(word)?.at ?? [];
  const capital = at === 0 ? (uses.get(upperFirst(word))?.at ?? []) : [];
  if (small.length + capital.length === 0) return [];
  const places = capital.length === 0 ? small : [...small, ...capital].sort(byPlace);
  return places.flatMap((place) => phraseAround(place, phrase, at));
}

/** The longest word, and where in the phrase it begins. */
function anchorOf(phrase: string): { readonly word: string; readonly at: number } {
  let best = { word: "", at: 0 };
  for (const { 0: word, index } of phrase.matchAll(/[\p{L}\p{N}]+(?:[-:.][\p{L}\p{N}]+)*/gu))
    if (word.length > best.word.length) best = { word, at: index };
  return best;
}

function phraseAround(
  { running, index, start: anchor }: WordPlace,
  phrase: string,
  at: number,
): readonly PhrasePlace[] {
  const { text } = running.text;
  const start = anchor - at;
  const end = start + phrase.length;
  const written = text.slice(Math.max(0, start), end);
  const isIt = written === phrase || (written === upperFirst(phrase) && beginsHere(text, start));
  const isWhole = start >= 0 && !isLetter(text, start - 1) && !isLetter(text, end);
  return isIt && isWhole && !running.isQuoted(start) ? [{ running, index, start, end }] : [];
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}-]/u.test(text.charAt(at));

const beginsHere = (text: string, start: number): boolean =>
  start === 0 || !/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));

/** Whether the sentence around a place tells what a law says. */
export function isInLawTalk({ running, start }: PhrasePlace): boolean {
  const sentence = stretchAt(running.sentences(), start);
  return sentence !== undefined && refersToLaw(running.text.text.slice(sentence.start, sentence.end));
}

/** In the case of what it replaces. */
export function inCaseOf({ running, start }: PhrasePlace, right: string): string {
  return /\p{Lu}/u.test(running.text.text.charAt(start)) ? upperFirst(right) : right;
}
