import type { Stretch } from "../document/document";
import { matchesIn } from "./matches-in";
import { createPlainDate } from "./plain-date";

export interface FoundPersonnummer extends Stretch {
  /** The ten digits that count, without century and hyphen. */
  readonly digits: string;
  /** False for ten digits in a row, which may be a number of something else. */
  readonly isCertain: boolean;
}

/**
 * "19121212-1212", "191212121212", "121212-1212", "121212+1212", "1212121212"; with a dash, or spaces about it, too, and
 * with a space alone behind "personnummer".
 */
const shape =
  /(?<![\p{L}\p{N}]|[-/+]|\d[.:])(?<century>19|20)?(?<date>\d{6})(?<sign>[-+–]| [-–] |(?<=(?:personnummer|personnr|pers\.nr|pnr|samordningsnummer):? (?:19|20)?\d{6}) )?(?<last>\d{4})(?![\p{L}\p{N}]|[-/.:]\d)/giu;

/**
 * Every personnummer and samordningsnummer in a normalised text: a day that exists (60 more in a samordningsnummer)
 * and a right check digit. Ten digits that begin with 0 are a phone number's.
 */
export function findPersonnummer(text: string): readonly FoundPersonnummer[] {
  if (!/\d{6}(?:[-+–]| [-–] | )?\d{4}/.test(text)) return [];
  return matchesIn(text, shape).flatMap(({ 0: quote, index, groups = {} }) => {
    const { century, date = "", sign, last = "" } = groups;
    const isCertain = century !== undefined || sign !== undefined;
    const digits = date + last;
    if (!isCertain && digits.startsWith("0")) return [];
    if (!isDay(century, date) || !hasRightCheckDigit(digits)) return [];
    return [{ digits, isCertain, start: index, end: index + quote.length }];
  });
}

function isDay(century: string | undefined, date: string): boolean {
  const [year = 0, month = 0, written = 0] = [0, 2, 4].map((at) => Number(date.slice(at, at + 2)));
  const day = written > 60 ? written - 60 : written;
  const centuries = century === undefined ? [19, 20] : [Number(century)];
  return centuries.some((one) => createPlainDate(one * 100 + year, month, day) !== undefined);
}

/** Luhn's: every other digit counts twice, its own digits added, and the sum of all ends in 0. */
export function hasRightCheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (let at = 0; at < tenDigits.length; at++) {
    const value = Number(tenDigits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return tenDigits.length === 10 && sum % 10 === 0;
}
