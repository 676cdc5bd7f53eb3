import { kindShift, smallFormMask, unitFacts, unitKind, unitKinds } from "./unit-kinds";

/**
 * What stands somewhere in a text, a bit for each: seen while its words are told apart, so that a search looks no further
 * at a text that has nothing of what it is after.
 */
export const signs = {
  digit: 1 << 0,
  /** "2023" */
  fourDigits: 1 << 1,
  /** "68000" */
  fiveDigits: 1 << 2,
  /** Between two digits a hyphen, a stroke, a full stop or a colon: "2023-12", "13/12", "13.12". */
  dividedDigits: 1 << 3,
  /** "5-", "5 -", "5–", "5 –" */
  digitAndDash: 1 << 4,
  /** "KS" */
  capitals: 1 << 5,
  /** "NKI" */
  threeCapitals: 1 << 6,
  /** Between two letters: "skol-och". */
  joiningHyphen: 1 << 7,
  /** A space, a hyphen and a space. */
  hyphenAlone: 1 << 8,
  percent: 1 << 9,
  /** "[" or "(" */
  bracket: 1 << 10,
  /** “ ” „ » « or " */
  quotationMark: 1 << 11,
  colon: 1 << 12,
  /** The same word twice in a row, with a space between them. */
  twins: 1 << 13,
  /** "Mark-" before a space. */
  openHyphen: 1 << 14,
  /** Two words side by side that begin with a capital letter and go on with a small one: "Siv Ek". */
  names: 1 << 15,
  /** No space after a full stop before a capital letter, or after a comma: "planen.Den", "därför,att". */
  joinedWords: 1 << 16,
  /** "9§", "5a§", "§9" */
  sectionAtWord: 1 << 17,
  /** What is one plain space in a normalised text: a no-break space, a tab, a break. */
  oddSpace: 1 << 18,
  /** What else is otherwise in a normalised text: two spaces, another hyphen, a soft one, a combining mark. */
  unusual: 1 << 19,
} as const;

export interface ScannedText {
  /** Of `signs`, those that the text has. */
  readonly signs: number;
  readonly words: ScannedWords;
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

/** @param sign one of `signs`, or several, of which one will do */
export const hasSign = (text: ScannedText, sign: number): boolean => (text.signs & sign) !== 0;

export const countWords = ({ words: { from, to } }: ScannedText): number => (to - from) / numbersOfWord;

const { mark, oddSpace, space, joint, letter, capital, digit } = unitKinds;
const plainSpace = (space << kindShift) | 0x20;

/** One pass for all, nearly without calls, since every letter of every document comes by here. */
export function scanText(text: string): ScannedText {
  const from = roomFor(text.length);
  const all = numbers;
  let filled = from;
  let found = 0;
  let spaceAt = -2;
  last.end = -1;
  for (let at = 0; at < text.length;) {
    const unit = unitFacts(text.charCodeAt(at));
    if (unit >= letter << kindShift) {
      all[filled] = at;
      found |= scanWord(text, at, at === spaceAt + 1 && spaceAt === last.end);
      all[filled + 1] = at = last.end;
      all[filled + 2] = last.number;
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
  return { signs: found, words: { numbers: all, from, to: filled } };
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
  for (; at < text.length; at++) {
    const unit = unitFacts(text.charCodeAt(at));
    const kind = unit >>> kindShift;
    if (kind !== letter) {
      if ((kind < joint && kind !== mark) || (kind === joint && !joins(text, at))) break;
      run = kind === before ? run + 1 : 1;
      found |= kind === joint ? signOfJoint(text, at) : signOfRun(kind, run);
    }
    before = kind;
    number = (Math.imul(number, 31) + (unit & smallFormMask)) | 0;
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
  unitKind(text.charCodeAt(at)) === capital && unitKind(text.charCodeAt(at + 1)) === letter;

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
    hash = (Math.imul(hash, 31) + (unitFacts(word.charCodeAt(at)) & smallFormMask)) | 0;
  return hash;
}

const digitRuns = [0, signs.digit, 0, 0, signs.fourDigits, signs.fiveDigits];
const capitalRuns = [0, 0, signs.capitals, signs.threeCapitals];

/** @param run how many of the kind stand side by side so far */
function signOfRun(kind: number, run: number): number {
  if (kind === digit) return digitRuns[run] ?? 0;
  return kind === capital ? (capitalRuns[run] ?? 0) : signs.unusual;
}

/** A full stop or a colon before a capital letter, or between a letter and a digit, stands between two words. */
function joins(text: string, at: number): boolean {
  const next = unitKind(text.charCodeAt(at + 1));
  if (next < letter || text.charAt(at) === "-") return next >= letter;
  return next === letter || (next === digit && isDigitAt(text, at - 1));
}

/** Of a joint in a word. */
function signOfJoint(text: string, at: number): number {
  const isHyphen = text.charAt(at) === "-";
  const sign = text.charAt(at) === ":" ? signs.colon : 0;
  if (!isDigitAt(text, at - 1)) return isHyphen ? signs.joiningHyphen : sign;
  return sign | (isHyphen ? signs.digitAndDash : 0) | (isDigitAt(text, at + 1) ? signs.dividedDigits : 0);
}

function signBetweenWords(text: string, at: number, kind: number): number {
  if (kind === oddSpace) return signOfOddSpace(text, at);
  if (kind < space) return signs.unusual;
  if (kind === unitKinds.other) return 0;
  switch (text.charAt(at)) {
    case ".":
    case ",":
      return signOfStop(text, at);
    case "-":
      return signOfLooseHyphen(text, at);
    case "–":
      return isDigitAt(text, placeBefore(text, at)) ? signs.digitAndDash : 0;
    case ":":
      return signs.colon;
    case "/":
      return isDigitAt(text, at - 1) && isDigitAt(text, at + 1) ? signs.dividedDigits : 0;
    case "%":
      return signs.percent;
    case "§":
      return isInWordAt(text, at - 1) || isInWordAt(text, at + 1) ? signs.sectionAtWord : 0;
    case "[":
    case "(":
      return signs.bracket;
    default:
      return signs.quotationMark;
  }
}

/** Beside another space it is one of two. */
const signOfOddSpace = (text: string, at: number): number =>
  signs.oddSpace | (isSpaceAt(text, at - 1) || isSpaceAt(text, at + 1) ? signs.unusual : 0);

const signOfStop = (text: string, at: number): number =>
  isLetterAt(text, at - 1) && isLetterAt(text, at + 1) ? signs.joinedWords : 0;

function signOfLooseHyphen(text: string, at: number): number {
  if (isDigitAt(text, placeBefore(text, at))) return signs.digitAndDash;
  if (!isSpaceAt(text, at + 1)) return 0;
  if (isSpaceAt(text, at - 1)) return signs.hyphenAlone;
  return isLetterAt(text, at - 1) ? signs.openHyphen : 0;
}

/** Where what stands before begins, past a space. */
const placeBefore = (text: string, at: number): number => (isSpaceAt(text, at - 1) ? at - 2 : at - 1);

const isDigitAt = (text: string, at: number): boolean => unitKind(text.charCodeAt(at)) === digit;

const isInWordAt = (text: string, at: number): boolean => unitKind(text.charCodeAt(at)) >= letter;

function isLetterAt(text: string, at: number): boolean {
  const kind = unitKind(text.charCodeAt(at));
  return kind === letter || kind === capital;
}

function isSpaceAt(text: string, at: number): boolean {
  const kind = unitKind(text.charCodeAt(at));
  return kind === space || kind === oddSpace;
}
