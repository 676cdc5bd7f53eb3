import { signBetweenWords, signOfJoint, signOfRun, signs } from "./text-signs";
import {
  hyphen,
  isDigitAt,
  kindShift,
  smallFormMask,
  unitAt,
  unitFacts,
  unitIfAny,
  unitKind,
  unitKinds,
} from "./unit-kinds";
import { withLetter } from "./word-hash";
import { knownSets, marksOf } from "./word-marks";

export interface ScannedText {
  /** Of `signs`, those that the text has. */
  readonly signs: number;
  readonly words: ScannedWords;
  /** Of the sets of words known when it was scanned, those that it may have words of; for `WordSet` alone. */
  readonly marks: number;
  readonly knownSets: number;
}

/**
 * The words of a text in its order. Letters and digits, with single hyphens, colons and points inside, are one word:
 * "barn-och", "SKR:s", "t.ex", but not "Dnr:KS". For each stand in `numbers`, between `from` and `to`, where it starts,
 * where it ends, and a number made of its letters, the same for capital letters and small ones.
 */
export interface ScannedWords {
  /** Shared by many texts: an array for each would take longer than the words themselves. */
  readonly numbers: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** So many numbers each word has. */
export const numbersOfWord = 3;

export const countWords = ({ words: { from, to } }: ScannedText): number => (to - from) / numbersOfWord;

const { mark, oddSpace, space, joint, letter, capital, digit } = unitKinds;
const plainSpace = (space << kindShift) | 0x20;

/** One pass for all, nearly without calls, since every letter of every document comes by here. */
export function scanText(text: string): ScannedText {
  const from = roomFor(text.length);
  const all = numbers;
  let filled = from;
  let found = 0;
  let marks = 0;
  let spaceAt = -2;
  last.end = -1;
  for (let at = 0, end = text.length; at < end;) {
    const unit = unitFacts(unitAt(text, at));
    if (unit >= letter << kindShift) {
      all[filled] = at;
      found |= scanWord(text, at, at === spaceAt + 1 && spaceAt === last.end);
      all[filled + 1] = at = last.end;
      all[filled + 2] = last.number;
      marks |= marksOf(last.number);
      filled += numbersOfWord;
      continue;
    }
    if (unit === plainSpace) {
      if (at === spaceAt + 1) found |= signs.unusual;
      spaceAt = at;
    } else {
      found |= signBetweenWords(text, at, unit >>> kindShift);
      if (unit >>> kindShift === oddSpace) spaceAt = at;
    }
    at++;
  }
  used = filled;
  return { signs: found, words: { numbers: all, from, to: filled }, marks, knownSets: knownSets() };
}

/** The word before. One object for all, since there are so many. */
const last = { end: 0, number: 0, isName: false };

/**
 * Returns the signs of a word and of the pair that it makes with the one before, and becomes the last.
 * @param isPair a space alone stands between them
 */
function scanWord(text: string, start: number, isPair: boolean): number {
  let at = start;
  let number = 0;
  let found = 0;
  let before = 0;
  let run = 0;
  for (const end = text.length; at < end; at++) {
    const unit = unitFacts(unitAt(text, at));
    const kind = unit >>> kindShift;
    if (kind !== letter) {
      if ((kind < joint && kind !== mark) || (kind === joint && !joins(text, at))) break;
      run = kind === before ? run + 1 : 1;
      found |= kind === joint ? signOfJoint(text, at) : signOfRun(kind, run);
    }
    before = kind;
    number = withLetter(number, unit & smallFormMask);
  }
  const isName = at > start + 1 && isNameAt(text, start);
  if (isPair && isName && last.isName) found |= signs.names;
  if (isPair && number === last.number) found |= signs.twins;
  last.end = at;
  last.number = number;
  last.isName = isName;
  return found;
}

const isNameAt = (text: string, at: number): boolean =>
  unitKind(unitAt(text, at)) === capital && unitKind(unitAt(text, at + 1)) === letter;

/** What is not yet filled is for the texts to come. */
let numbers = new Int32Array();
let used = 0;
const usualLength = 1 << 15;

/** Returns from where on there is room for all words of a text: of every second letter one, if it has no others. */
function roomFor(length: number): number {
  const most = numbersOfWord * ((length + 1) >> 1);
  if (used + most > numbers.length) {
    numbers = new Int32Array(Math.max(usualLength, most));
    used = 0;
  }
  return used;
}

/** The number of a word that stands somewhere else, as in `ScannedWords`. */
export function numberOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++)
    hash = withLetter(hash, unitFacts(unitAt(word, at)) & smallFormMask);
  return hash;
}

/** A full stop or a colon before a capital letter, or between a letter and a digit, stands between two words. */
function joins(text: string, at: number): boolean {
  const next = unitKind(unitIfAny(text, at + 1));
  if (next < letter || unitAt(text, at) === hyphen) return next >= letter;
  return next === letter || (next === digit && isDigitAt(text, at - 1));
}
