import type { PlainDate } from "./plain-date";

/** Two days that differ in the year or the month alone, and by one: a slip of the pen, or of last year's text. */
export function isNearMiss(a: PlainDate, b: PlainDate): boolean {
  if (a.day !== b.day) return false;
  const years = Math.abs(a.year - b.year);
  const months = Math.abs(a.month - b.month);
  return years + months === 1;
}
