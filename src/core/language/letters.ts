const no = 1;
const yes = 2;

/** Fills up as it is asked: a look in it is many times faster than a pattern, and every abbreviation asks for letters. */
const known = new Uint8Array(0x10000);

/** @param unit a UTF-16 code unit: half a pair is no letter, and NaN, past the end of a text, is none either */
export const isLetter = (unit: number): boolean => (known[unit | 0] || learn(unit | 0)) === yes;

function learn(unit: number): number {
  return (known[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? yes : no);
}
