/**
 * For a word's number, a bit for each set of words that it may belong to: words share a place in the table, and sets share a
 * bit where there are many. The letters of a text are looked at once; so every set is asked for on the way.
 */
const marks = new Int32Array(1 << 14);
const lastPlace = marks.length - 1;
const bits = 32;

let sets = 0;

/** How many sets are known so far: of one that comes later, a text's marks say nothing. */
export const knownSets = (): number => sets;

export const marksOf = (number: number): number => marks[number & lastPlace] ?? 0;

export interface MarkedSet {
  /** Sets are counted from 0. */
  readonly nth: number;
  readonly bit: number;
}

export function markWords(numbers: Iterable<number>): MarkedSet {
  const nth = sets++;
  const bit = 1 << (nth % bits);
  for (const number of numbers) marks[number & lastPlace] = marksOf(number) | bit;
  return { nth, bit };
}
