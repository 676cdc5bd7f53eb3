import type { Stretch } from "../document/document";
import { upperFirst } from "../language/organ-names";
import { refersToLaw } from "../language/law-reference";
import { matchesIn } from "../language/matches-in";
import { remembering } from "../language/remembering";
import { stretchAt } from "../language/stretch-at";
import { oncePer } from "./once-per";
import type { RunningText } from "./running-text";
import { type Vocabulary, type WordPlace, type WordUse } from "./vocabulary";

/** Where a phrase stands in the running text. */
export interface PhrasePlace extends Stretch {
  readonly running: RunningText;
}

/**
 * Every place of a word or a phrase, given in lower case; at the beginning of a sentence also with a capital. What is in
 * quotation marks is not the writer's. The phrase is looked up by its longest word, so that one that is not there costs
 * nothing.
 */
export function findPhrase(uses: Vocabulary, phrase: string): readonly PhrasePlace[] {
  const { word, withCapital, at } = anchorOf(phrase);
  const small = uses.get(word);
  const capital = at === 0 ? uses.get(withCapital) : undefined;
  const places = small ? placesAround(small, phrase, at) : none;
  if (!capital) return places;
  const withCapitals = placesAround(capital, phrase, at);
  return small ? uses.inReadingOrder([...places, ...withCapitals]) : withCapitals;
}

/** @param at where in the phrase the word begins */
function placesAround(use: WordUse, phrase: string, at: number): readonly PhrasePlace[] {
  const known = phrasesAround(use);
  let places = known.get(phrase);
  if (!places) {
    const phrases = { phrase, withCapital: upperFirst(phrase) };
    known.set(phrase, (places = use.at.flatMap((place) => phraseAround(place, phrases, at))));
  }
  return places;
}

interface BothCases {
  readonly phrase: string;
  readonly withCapital: string;
}

/** Phrases that have been looked for around a word: those of a profile, and no others. */
const phrasesAround = oncePer((_: WordUse) => new Map<string, readonly PhrasePlace[]>());

interface Anchor {
  readonly word: string;
  readonly withCapital: string;
  readonly at: number;
}

/** The longest word, and where in the phrase it begins. */
const anchorOf = remembering((phrase): Anchor => {
  let best = { word: "", at: 0 };
  for (const { 0: word, index } of matchesIn(phrase, /[\p{L}\p{N}]+(?:[-:.][\p{L}\p{N}]+)*/gu))
    if (word.length > best.word.length) best = { word, at: index };
  return { ...best, withCapital: upperFirst(best.word) };
});

function phraseAround(
  { running, start: anchor }: WordPlace,
  { phrase, withCapital }: BothCases,
  at: number,
): readonly PhrasePlace[] {
  const { text } = running.text;
  const start = anchor - at;
  const end = start + phrase.length;
  const isIt =
    start >= 0 &&
    (text.startsWith(phrase, start) || (text.startsWith(withCapital, start) && beginsHere(text, start)));
  if (!isIt || isLetter(text, start - 1) || isLetter(text, end) || running.isQuoted(start)) return none;
  return [{ running, start, end }];
}

const none: readonly never[] = [];

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
