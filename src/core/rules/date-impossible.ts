import { fixIn } from "../checking/fix-in";
import type { Fix, Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import type { Localised } from "../language/localised";
import { createPlainDate, daysInMonth, weekdayOf } from "../language/plain-date";
import { stretchAt } from "../language/stretch-at";
import { monthNames, type FoundDate } from "../language/swedish-dates";

/** A day that no calendar has: "31 november", "29 februari 2023", "2023-06-31". */
export const dateImpossible = defineRule({
  id: "date-impossible",
  title: { sv: "Datum som inte finns", en: "Impossible date" },
  why: {
    sv: "Ett datum som inte finns går inte att följa, och den som läser kan inte veta vilket som menades.",
    en: "A date that does not exist cannot be followed, and the reader cannot know which one was meant.",
  },
  source: "Kalendern; omöjliga datum är ett av de vanliga felen i granskade tjänsteutlåtanden",
  severity: "error",
  parseOptions: noOptions,
  check({ texts }) {
    return problemsIn(texts);
  },
});

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
    const isPartOfNumber = ({ start, end }: FoundDate): boolean =>
      (stretchAt(text.diarienummer(), start)?.end ?? 0) >= end;
    for (const found of text.dates()) {
      if (!isImpossible(found, text.text) || (found.form !== "written" && isPartOfNumber(found))) continue;
      yield {
        message: messageOn(found),
        where: text.placeOf(found),
        fixes: alternatives(text, found),
      };
    }
  },
  (text) => text.dates().some(({ date }) => !date),
);

function messageOn(found: FoundDate): Localised {
  const name = monthNames[found.month - 1];
  if (name === undefined)
    return {
      sv: `Datumet finns inte: året har ingen månad ${found.month}. Kontrollera vilken dag som menas.`,
      en: `There is no such date: the year has no month ${found.month}. Check which day is meant.`,
    };
  const month = `${name}${found.year === undefined ? "" : ` ${found.year}`}`;
  const days = lastDay(found);
  return {
    sv: `Datumet finns inte: ${month} har ${days} dagar. Kontrollera vilken dag som menas.`,
    en: `There is no such date: ${month} has ${days} days. Check which day is meant.`,
  };
}

/** Without a year 29 February exists. A thirteenth month has no days. */
const lastDay = ({ year, month }: FoundDate): number => (month > 12 ? 0 : daysInMonth(year ?? 2024, month));

function isImpossible(found: FoundDate, text: string): boolean {
  if (found.date || found.day <= lastDay(found)) return false;
  // "Bråket 31/11 2023" may be anything.
  if (found.form === "numeric") return found.start < found.dayAt.start;
  return found.form !== "written" || isMeantAsDate(found, text);
}

/**
 * "linje 31 april–juni" and "nr 45 maj 2024" are none; an article, a weekday, a year or a preposition tells, and a
 * line of its own, as in the letterhead.
 */
function isMeantAsDate({ day, year, weekday, start, end, dayAt }: FoundDate, text: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const hasFront = weekday !== undefined || start < dayAt.start || endsInterval.test(before);
  if (day > 31) return hasFront || (year !== undefined && text.trim().length === end - start);
  return hasFront || year !== undefined || dateFollows.test(before);
}

/** "2 maj–32 maj": what follows another date's month and a dash is a date too. */
const endsInterval = new RegExp(`(?<!\\p{L})\\d{1,2} (?:${monthNames.join("|")})(?: \\d{4})? ?[–-] ?$`, "iu");

const dateFollows = /(?:^|[ (])(?:är|blir|senast|till|från|före|efter|innan|mellan|och|på) $/iu;

/** The last day of the month and the first of the next; where a weekday stands, only what it agrees with. */
function alternatives(text: BlockText, found: FoundDate): readonly Fix[] {
  if (found.day > 31 || found.month > 12 || found.form === "numeric") return [];
  const both = [
    { day: lastDay(found), month: found.month },
    { day: 1, month: found.month + 1 },
  ].filter((day) => agreesWithWeekday(found, day));
  const fixes = both.flatMap((day) => fixIn(text, dayAndMonth(text, found), printed(found, day)));
  return both.length === 2 ? fixes : [];
}

interface Day {
  readonly day: number;
  readonly month: number;
}

function agreesWithWeekday({ weekday, year }: FoundDate, { day, month }: Day): boolean {
  const date = year === undefined ? undefined : createPlainDate(year, month, day);
  return !weekday || !date || weekdayOf(date) === weekday.number;
}

/** Where day and month stand: the words, or the end of an ISO date. */
function dayAndMonth({ text }: BlockText, { form, dayAt, end }: FoundDate) {
  if (form === "iso") return { start: end - "MM-DD".length, end };
  const [words = ""] = /^\d+(?::?[ae])? \p{L}+/u.exec(text.slice(dayAt.start, end)) ?? [];
  return { start: dayAt.start, end: dayAt.start + words.length };
}

function printed({ form }: FoundDate, { day, month }: Day): string {
  const digits = (value: number) => String(value).padStart(2, "0");
  return form === "iso" ? `${digits(month)}-${digits(day)}` : `${day} ${monthNames[month - 1] ?? ""}`;
}
