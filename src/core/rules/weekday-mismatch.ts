import { fixIn } from "../checking/fix-in";
import type { Fix, Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { dateOfDayNumber, dayNumber, printIsoDate, weekdayOf, type PlainDate } from "../language/plain-date";
import { monthNames, printSwedishDate, weekdayNames, type FoundDate } from "../language/swedish-dates";

/** "onsdagen den 12 december 2023", which was a Tuesday. */
export const weekdayMismatch = defineRule({
  id: "weekday-mismatch",
  title: { sv: "Veckodag och datum stämmer inte", en: "Weekday and date differ" },
  why: {
    sv: "När veckodag och datum säger olika saker vet ingen när mötet är.",
    en: "When weekday and date disagree, nobody knows when the meeting is.",
  },
  source:
    "Kalendern; veckodagar som blivit kvar från förra året är ett vanligt fel i granskade tjänsteutlåtanden",
  severity: "error",
  parseOptions: noOptions,
  check({ texts }) {
    return problemsIn(texts);
  },
});

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const found of text.dates()) {
      const { weekday, date } = found;
      if (!weekday || !date || weekdayOf(date) === weekday.number) continue;
      const right = weekdayNames[weekdayOf(date) - 1] ?? "";
      yield {
        message: {
          sv: `Den ${printSwedishDate(date)} är en ${right}. Rätta veckodagen eller datumet.`,
          en: `${printIsoDate(date)} is a ${englishWeekdays[weekdayOf(date) - 1]}. Correct the weekday or the date.`,
        },
        where: text.placeOf(found),
        fixes: [...otherWeekday(text, found, right), ...otherDate(text, found, date)],
      };
    }
  },
  (text) => text.dates().some(({ weekday }) => weekday),
);

const englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** In the same form and case: "Onsdagen" → "Tisdagen", "ons" → "tis". */
function otherWeekday(text: BlockText, { weekday }: FoundDate, right: string): readonly Fix[] {
  if (!weekday) return [];
  const written = text.text.slice(weekday.start, weekday.end);
  const name = written.length <= 4 ? right.slice(0, right.startsWith("tor") ? 4 : 3) : right;
  const inForm = /dagen$/i.test(written) ? `${name}en` : name;
  const isCapital = /^\p{Lu}/u.test(written);
  return fixIn(
    text,
    weekday,
    isCapital ? inForm.charAt(0).toLocaleUpperCase("sv") + inForm.slice(1) : inForm,
  );
}

/** The nearest day that is the weekday written. */
function otherDate(
  text: BlockText,
  { weekday, dayAt, form, end }: FoundDate,
  date: PlainDate,
): readonly Fix[] {
  if (!weekday) return [];
  const ahead = (weekday.number - weekdayOf(date) + 7) % 7;
  const near = dateOfDayNumber(dayNumber(date) + (ahead > 3 ? ahead - 7 : ahead));
  if (near.month === date.month) {
    const width = form === "iso" ? 2 : 1;
    return fixIn(text, dayAt, String(near.day).padStart(width, "0"));
  }
  if (form !== "written" || near.year !== date.year) return [];
  const [words = ""] = /^\d+(?::?[ae])? \p{L}+/u.exec(text.text.slice(dayAt.start, end)) ?? [];
  const stretch = { start: dayAt.start, end: dayAt.start + words.length };
  return fixIn(text, stretch, `${near.day} ${monthNames[near.month - 1]}`);
}
