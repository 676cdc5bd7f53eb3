import type { Stretch } from "../document/document";
import { leadBefore } from "./date-lead";
import { matchesIn } from "./matches-in";
import { createPlainDate, type PlainDate } from "./plain-date";
import type { ScannedText } from "./scan-text";
import { hasSign, signs } from "./text-signs";
import { WordSet } from "./word-set";

export const monthNames = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** Monday first, as in `weekdayOf`. */
export const weekdayNames = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;

/** A date as it stands in a text; the stretch covers the weekday and "den" in front of it. */
export interface FoundDate extends Stretch {
  readonly form: "written" | "iso" | "numeric";
  readonly day: number;
  readonly month: number;
  /** Undefined in "den 5 december". */
  readonly year?: number;
  /** Undefined without a year, and for a day that does not exist. */
  readonly date?: PlainDate;
  /** Where the day's digits stand. */
  readonly dayAt: Stretch;
  readonly weekday?: Stretch & { readonly number: number };
}

const months =
  "jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const year = "(?:1[6-9]|2[01])\\d\\d(?![\\p{L}\\p{N}])";
const written = `(?<day>\\d{1,2})(?::?[ae](?!\\p{L}))? (?<month>${months})(?!\\p{L})(?:\\.?,? (?:år )?(?<year>${year}))?`;
const iso = "(?<![-/.:])(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?![-/\\p{L}\\p{N}]|[.:]\\d)";
const numeric = `(?<![-/.:])(?<numericDay>\\d{1,2})(?:/(?<numericMonth>\\d{1,2})[-/ ]|\\.(?<dottedMonth>\\d{1,2})\\.)(?<numericYear>${year})(?![-/]|[.:]\\d)`;

const dateHere = new RegExp(`(?:${written}|${iso}|${numeric})`, "iuy");

/** How every date begins; the pattern above is dear, and most numbers begin none. */
const startOfDate =
  /\d+(?=(?::?[ae])? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|-\d\d-\d|[/.]\d)/gi;

/**
 * Every date in a normalised text, in order: "onsdagen den 13 december 2023", "13 dec. 2023", "2023-12-13",
 * "13/12 2023", "13.12.2023", "den 5 december". Days that do not exist are found too, in the forms that
 * nothing but a date can have.
 */
export function findDates(text: string): readonly FoundDate[] {
  let found: FoundDate[] | undefined;
  let end = 0;
  for (const { index } of matchesIn(text, startOfDate)) {
    if (index < end || inWord.test(text.charAt(index - 1))) continue;
    dateHere.lastIndex = index;
    const match = dateHere.exec(text);
    if (!match) continue;
    end = index + match[0].length;
    const date = toFoundDate(match, text);
    if (date) (found ??= []).push(date);
  }
  return found ?? none;
}

const inWord = /[\p{L}\p{N}]/u;

const none: readonly FoundDate[] = [];

const monthWords = new WordSet([
  ...monthNames,
  ..."jan feb febr mar apr jun jul aug sep sept okt nov dec".split(" "),
]);

/** Whether a text may hold a date: the months are words of their own there, or the numbers are divided. */
export const mayHoldDate = (text: ScannedText): boolean =>
  hasSign(text, signs.dividedDigits) || (hasSign(text, signs.digit) && monthWords.isIn(text));

/** "13 december 2023" */
export function printSwedishDate({ year, month, day }: PlainDate): string {
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** The date that is all of the text, in any of the forms; undefined for anything else and for impossible days. */
export function parseSwedishDate(text: string): PlainDate | undefined {
  const trimmed = text.replace(/[\s\u00A0\u202F]+/g, " ").trim();
  const [found] = findDates(trimmed);
  return found?.start === 0 && found.end === trimmed.length ? found.date : undefined;
}

function toFoundDate(match: RegExpExecArray, text: string): FoundDate | undefined {
  const { index, 0: raw, groups = {} } = match;
  const parts = partsOf(groups);
  const date = parts.year === undefined ? undefined : createPlainDate(parts.year, parts.month, parts.day);
  if (!date && !isDateAllTheSame(parts)) return undefined;
  const { length, weekday } = leadBefore(text, index);
  const start = index - length;
  return {
    start,
    end: index + raw.length,
    form: parts.form,
    day: parts.day,
    month: parts.month,
    ...(parts.year === undefined ? {} : { year: parts.year }),
    ...(date ? { date } : {}),
    dayAt: dayStretch(match, parts.form),
    ...weekdayPart(weekday, start),
  };
}

type Parts = Pick<FoundDate, "form" | "day" | "month"> & { readonly year?: number | undefined };

function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts {
  if (groups["isoYear"] !== undefined) {
    return {
      form: "iso",
      year: Number(groups["isoYear"]),
      month: Number(groups["isoMonth"]),
      day: Number(groups["isoDay"]),
    };
  }
  if (groups["numericYear"] !== undefined) {
    const month = Number(groups["numericMonth"] ?? groups["dottedMonth"]);
    return { form: "numeric", year: Number(groups["numericYear"]), month, day: Number(groups["numericDay"]) };
  }
  return {
    form: "written",
    year: groups["year"] === undefined ? undefined : Number(groups["year"]),
    month: monthNumber(groups["month"] ?? ""),
    day: Number(groups["day"]),
  };
}

/**
 * "13/45 2023" and "2023-45-99" are numbers of something else; "31 november", "2023-11-31", "2023-11-35" and "2023-13-01"
 * are dates.
 */
function isDateAllTheSame({ form, year, month, day }: Parts): boolean {
  switch (form) {
    case "written":
      return day >= 1;
    case "iso":
      return (
        year !== undefined &&
        year >= 1900 &&
        year < 2200 &&
        month >= 1 &&
        day >= 1 &&
        ((month <= 12 && day <= 39) || (month <= 19 && day <= 31))
      );
    case "numeric":
      return year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}

function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return monthNames.findIndex((month) => month.startsWith(start)) + 1;
}

function weekdayPart(name: string | undefined, start: number): Pick<FoundDate, "weekday"> {
  if (name === undefined) return {};
  const number = weekdayNames.findIndex((weekday) => weekday.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  return { weekday: { number, start, end: start + name.length } };
}

/** ISO ends with its day; the other forms begin with it. */
function dayStretch({ index, 0: raw }: RegExpExecArray, form: FoundDate["form"]): Stretch {
  if (form === "iso") return { start: index + raw.length - 2, end: index + raw.length };
  const [digits = ""] = /^\d+/.exec(raw) ?? [];
  return { start: index, end: index + digits.length };
}
