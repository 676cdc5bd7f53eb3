import { unitAt } from "./unit-kinds";

const base = 31;
const powers: number[] = [1];

function power(exponent: number): number {
  for (let next = powers.length; next <= exponent; next++)
    powers.push(Math.imul(powers[next - 1] ?? 1, base));
  return powers[exponent] ?? 1;
}

/** The number of a word with one more letter at its end; of no letters it is 0. */
export const withLetter = (hash: number, letter: number): number => (Math.imul(hash, base) + letter) | 0;

/** A number for a word. Two words may have the same, so that whoever finds one by it still has to compare. */
export function hashOf(word: string, end = word.length): number {
  let hash = 0;
  for (let at = 0; at < end; at++) hash = withLetter(hash, unitAt(word, at));
  return hash;
}

/** So many forms are written for each place. */
export const formsOfPlace = 2;

/**
 * Writes the hashes of forms of a word, which are never made: for each place from `from` up to `to` that of the word
 * without its letter, then that of the word with this letter and the next in the other order.
 * @param start where in `forms` the first one goes
 */
export function writeForms(
  word: string,
  { from, to }: { readonly from: number; readonly to: number },
  forms: Int32Array,
  start: number,
): void {
  const whole = hashOf(word);
  let before = hashOf(word, from);
  for (let at = from; at < to; at++) {
    const letter = unitAt(word, at);
    const next = at + 1 < word.length ? unitAt(word, at + 1) : 0;
    const past = withLetter(before, letter);
    const swapped = withLetter(withLetter(before, next), letter);
    const form = start + formsOfPlace * (at - from);
    forms[form] = (whole + Math.imul(before - past, power(word.length - at - 1))) | 0;
    forms[form + 1] = (whole + Math.imul(swapped - withLetter(past, next), power(word.length - at - 2))) | 0;
    before = past;
  }
}
