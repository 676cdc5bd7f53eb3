import type { TextBlock } from "../../../src/core/document/document";
import { months, weekdays } from "./lexicon";

/** A written date with its year as it stands in a text: "onsdagen den 13 december 2023", with or without weekday. */
export interface WrittenDate {
  readonly index: number;
  readonly words: string;
  /** As written: "onsdagen", "Onsdag". */
  readonly weekday: string | undefined;
  readonly hasArticle: boolean;
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const written = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<weekday>(?:${weekdays.join("|")})(?:en)?) )?(?<article>den )?(?<day>\\d{1,2}) (?<month>${months.join("|")}) (?<year>\\d{4})(?!\\d)`,
  "giu",
);

export function writtenDatesIn({ text }: TextBlock): readonly WrittenDate[] {
  return [...text.matchAll(written)].map(({ 0: words, index, groups = {} }) => ({
    index,
    words,
    weekday: groups["weekday"],
    hasArticle: groups["article"] !== undefined,
    year: Number(groups["year"]),
    month: months.indexOf((groups["month"] ?? "").toLowerCase()) + 1,
    day: Number(groups["day"]),
  }));
}

/** 1 is Monday. */
export function weekdayOn({ year, month, day }: Pick<WrittenDate, "year" | "month" | "day">): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "13 december 2023", some days after an ISO date. */
export function daysAfter(iso: string, days: number): string {
  const date = new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

/** The text with other words in a date's place. */
export function withDate({ text }: TextBlock, { index, words }: WrittenDate, instead: string): string {
  return text.slice(0, index) + instead + text.slice(index + words.length);
}
