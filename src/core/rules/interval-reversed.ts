import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { compareDates } from "../language/plain-date";

/** "2027–2024", "den 5 maj 2024–3 maj 2024": an interval that ends before it begins. */
export const intervalReversed = defineRule({
  id: "interval-reversed",
  title: { sv: "Intervall som slutar före det börjar", en: "Interval that ends before it begins" },
  why: {
    sv: "En av dagarna är fel, och den som läser kan inte veta vilken.",
    en: "One of the days is wrong, and the reader cannot know which.",
  },
  source: "Kalendern; datum som blir kvar när en tidsplan flyttas är ett vanligt fel",
  severity: "warning",
  parseOptions: noOptions,
  check({ texts }) {
    return problemsIn(texts);
  },
});

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const stretch of [...reversedDates(text), ...reversedYears(text.text)]) {
      yield {
        message: {
          sv: "Intervallet slutar före det börjar. Kontrollera båda tiderna.",
          en: "The interval ends before it begins. Check both times.",
        },
        where: text.placeOf(stretch),
      };
    }
  },
  ({ text }) => /\d ?[–-] ?[\p{L}\d]|till och med|t\.o\.m\./u.test(text),
);

/** Two dates with nothing but "till och med" between them, each with a year of its own. */
const between = /^ ?(?:[–-]|till och med|t\.o\.m\.) ?$/u;

function* reversedDates(text: BlockText): Generator<Stretch> {
  const dates = text.dates();
  for (const [at, from] of dates.entries()) {
    const to = dates[at + 1];
    if (!to?.date || !from.date || !between.test(text.text.slice(from.end, to.start))) continue;
    if (compareDates(to.date, from.date) < 0) yield { start: from.start, end: to.end };
  }
}

/** With a hyphen it may be the number of a case, so that a word must say that it is a time. */
const years =
  /(?<![\p{L}\p{N}./:=_–-])(?:(?:åren|perioden|tiden|läsåren?|mandatperioden) )?(?<from>(?:19|20)\d\d)(?<dash> ?[–-] ?)(?<to>(?:19|20)\d\d)(?![\p{L}\p{N}/_]|[–.:-]\d)/gu;

function* reversedYears(text: string): Generator<Stretch> {
  for (const { 0: quote, index, groups: { from = "", dash = "", to = "" } = {} } of text.matchAll(years)) {
    const end = index + quote.length;
    const isTime = dash.includes("–") || /^\p{L}/u.test(quote);
    if (isTime && Number(to) < Number(from))
      yield { start: end - from.length - dash.length - to.length, end };
  }
}
