import { parseIsoDate, type PlainDate } from "../../core/language/plain-date";
import { findDates, parseSwedishDate, type FoundDate } from "../../core/language/swedish-dates";

/** What a person typed in a field for a day. */
export type TypedDate =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly date: PlainDate }
  /** It looks like a day, but there is none such: "31 november 2023". */
  | { readonly kind: "no-such-day" }
  | { readonly kind: "unreadable" };

/** Reads "13 december 2023", "onsdagen den 13 december 2023", "2023-12-13", "20231213" and "13/12 2023". */
export function parseTypedDate(text: string): TypedDate {
  const typed = text.trim();
  if (typed === "") return { kind: "none" };
  const date = parseSwedishDate(typed) ?? parseIsoDate(withDashes(typed));
  if (date) return { kind: "day", date };
  return findDates(withDashes(typed)).some(isNoDay) ? { kind: "no-such-day" } : { kind: "unreadable" };
}

const withDashes = (text: string) => text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

const isNoDay = ({ year, date }: FoundDate) => year !== undefined && date === undefined;
