/**
 * What a UTF-16 code unit is in a text. Those below `space` do not stay as they are when the text is normalised; those
 * from `joint` on may stand in a word, a joint only between two others.
 */
export const unitKinds = {
  invisible: 1,
  oddHyphen: 2,
  /** A combining mark. */
  mark: 3,
  oddSpace: 4,
  space: 5,
  other: 6,
  /** A comma, a semicolon, a dash, a quotation mark, a stroke, a per cent or section sign, or what opens a bracket. */
  sign: 7,
  /** "-", "." or ":" */
  joint: 8,
  letter: 9,
  capital: 10,
  /** 0 to 9; any other number is a letter here. */
  digit: 11,
} as const;

/** Fills up as it is asked: a look in it is many times faster than a pattern, and every letter of a report is asked for. */
const known = new Uint32Array(0x10000);

/**
 * A unit's kind and, below `kindShift`, its small form.
 * @param unit NaN, past the end of a text, is what stands in no word
 */
export const unitFacts = (unit: number): number => known[unit | 0] || learn(unit | 0);

/** In what `unitFacts` gives, the kind stands above these. */
export const kindShift = 16;
export const smallFormMask = 0xffff;

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const small = character.toLowerCase();
  return (known[unit] = (kindOf(unit, character) << kindShift) | small.charCodeAt(0));
}

export const hyphen = 0x2d;

// eslint-disable-next-line @typescript-eslint/unbound-method -- its `this` is told at each call
const { charCodeAt } = String.prototype;

/**
 * The code unit at a place within a text. Texts come in many kinds (flat, joined, cut out of others, of one byte or of
 * two), and where so many meet, an engine looks up a method of theirs anew at each letter; this one it knows beforehand.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** The same, or NaN past an end. Apart, for an engine makes all that come from one line slower when one of them is NaN. */
export const unitIfAny = (text: string, at: number): number => charCodeAt.call(text, at);

export const unitKind = (unit: number): number => unitFacts(unit) >>> kindShift;

export const isDigitAt = (text: string, at: number): boolean =>
  unitKind(unitIfAny(text, at)) === unitKinds.digit;

/** A number that is no digit ("²") is taken for one. */
export function isLetterAt(text: string, at: number): boolean {
  const kind = unitKind(unitIfAny(text, at));
  return kind === unitKinds.letter || kind === unitKinds.capital;
}

/** Whether all from a place on is letters, none of them a capital; without \p classes, which cost ten times as much. */
export function areSmallLetters(word: string, from = 0): boolean {
  for (let at = from; at < word.length; at++)
    if (unitKind(unitAt(word, at)) !== unitKinds.letter) return false;
  return from < word.length;
}

export const isCapitalAt = (text: string, at: number): boolean =>
  unitKind(unitIfAny(text, at)) === unitKinds.capital;

export function isSpaceAt(text: string, at: number): boolean {
  const kind = unitKind(unitIfAny(text, at));
  return kind === unitKinds.space || kind === unitKinds.oddSpace;
}

function kindOf(unit: number, character: string): number {
  if (unit === 0x20) return unitKinds.space;
  if (isIn(oddSpaces, unit)) return unitKinds.oddSpace;
  if (isIn(invisible, unit)) return unitKinds.invisible;
  if (isIn(oddHyphens, unit)) return unitKinds.oddHyphen;
  if (isIn(marks, unit)) return unitKinds.mark;
  if (/[,;–%§[(</“”„»«"]/.test(character)) return unitKinds.sign;
  if (/[-.:]/.test(character)) return unitKinds.joint;
  if (/\d/.test(character)) return unitKinds.digit;
  if (/\p{Lu}/u.test(character)) return unitKinds.capital;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? unitKinds.letter : unitKinds.other;
}

type Ranges = readonly (readonly [first: number, last?: number])[];

const oddSpaces: Ranges = [
  [0x09, 0x0d],
  [0x85],
  [0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f],
  [0x205f],
  [0x3000],
];
const invisible: Ranges = [[0xad], [0x200b, 0x200d], [0x2060], [0xfeff]];
const oddHyphens: Ranges = [[0x2010, 0x2011]];
const marks: Ranges = [[0x300, 0x36f]];

const isIn = (ranges: Ranges, unit: number): boolean =>
  ranges.some(([first, last = first]) => unit >= first && unit <= last);

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

/** The odd spaces, as they stand between the brackets of a pattern. */
export const oddSpaceClass = oddSpaces
  .map(([first, last = first]) => `${escaped(first)}-${escaped(last)}`)
  .join("");
