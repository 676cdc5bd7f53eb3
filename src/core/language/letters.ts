const no = 1;
const yes = 2;

/**
 * Answers by a table that fills up as it is asked: a look in it is many times faster than a pattern, and every letter of
 * a report is asked for.
 */
function remembering(pattern: RegExp): (code: number) => boolean {
  const known = new Uint8Array(0x10000);
  const find = (code: number): number => (known[code] = pattern.test(String.fromCharCode(code)) ? yes : no);
  return (code) => (known[code | 0] || find(code | 0)) === yes;
}

/** @param code a UTF-16 code unit: half a pair is no letter, and NaN, past the end of a text, is none either */
export const isLetter = remembering(/\p{L}/u);

export const isLetterOrDigit = remembering(/[\p{L}\p{N}\p{M}]/u);
