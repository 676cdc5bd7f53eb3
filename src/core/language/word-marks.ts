/**
 * The words of every `WordSet` by their numbers, with a bit for each set that a word is in: the words of a text are looked up
 * once, and so every set is asked for on the way. Sets share a bit where there are many.
 */
let numbers = new Int32Array(1 << 12);
let marks = new Int32Array(numbers.length);
let words = 0;
let sets = 0;
const bits = 32;

/** How many sets are known so far: of one that comes later, a text's marks say nothing. */
export const knownSets = (): number => sets;

/** A bit for each set that has a word of this number. Most words are in none, which is seen at the first look. */
export function marksOf(number: number): number {
  for (let at = number; ; at++) {
    const place = at & (numbers.length - 1);
    if (numbers[place] === number) return marks[place] ?? 0;
    if (numbers[place] === none) return 0;
  }
}

/** Where nothing stands. The word that has this number has no marks. */
const none = 0;

export interface MarkedSet {
  /** Sets are counted from 0. */
  readonly nth: number;
  readonly bit: number;
}

export function markWords(added: Iterable<number>): MarkedSet {
  const nth = sets++;
  const bit = 1 << (nth % bits);
  for (const number of added) mark(number, bit);
  return { nth, bit };
}

function mark(number: number, bit: number): void {
  let place = number & (numbers.length - 1);
  while (numbers[place] !== none && numbers[place] !== number) place = (place + 1) & (numbers.length - 1);
  if (numbers[place] === none) words++;
  numbers[place] = number;
  marks[place] = (marks[place] ?? 0) | bit;
  if (words * 8 > numbers.length) grow();
}

/** With many empty places between them, so that hardly any word must be looked for further on. */
function grow(): void {
  const [before, marksBefore] = [numbers, marks];
  numbers = new Int32Array(before.length * 2);
  marks = new Int32Array(numbers.length);
  words = 0;
  for (const [place, number] of before.entries()) if (number !== none) mark(number, marksBefore[place] ?? 0);
}
