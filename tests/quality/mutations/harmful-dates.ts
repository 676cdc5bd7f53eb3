import { printIsoDate } from "../../../src/core/language/plain-date";
import { p } from "../../support/notation";
import { daysAfter, lastDayOf, weekdayOn, withDate, writtenDatesIn, type WrittenDate } from "./dates";
import { preparations, weekdays } from "./lexicon";
import {
  mapTexts,
  plainTexts,
  withAfter,
  withText,
  type Mutant,
  type Operator,
  type Original,
} from "./mutant";

/** Puts other words in the place of each date for which there are any; they are what must be quoted. */
function onDates(rule: string, name: string, change: (date: WrittenDate) => string | undefined): Operator {
  return {
    name,
    rule,
    *mutants({ document }) {
      for (const block of plainTexts(document)) {
        for (const date of writtenDatesIn(block)) {
          const quote = change(date);
          if (quote === undefined) continue;
          yield {
            document: withText(document, block, withDate(block, date, quote)),
            expected: [{ rule, quote }],
          };
        }
      }
    },
  };
}

const otherWeekday = onDates("weekday-mismatch", "changes a weekday", (date) => {
  if (date.weekday === undefined) return undefined;
  const other = weekdays[weekdayOn(date) % 7] ?? "";
  return date.words.replace(date.weekday, likeIn(date.weekday, other));
});

const wrongWeekday = onDates("weekday-mismatch", "writes a wrong weekday before a date", (date) => {
  if (date.weekday !== undefined || !date.hasArticle) return undefined;
  const wrong = `${weekdays[(weekdayOn(date) + 2) % 7] ?? ""}en`;
  return date.words.startsWith("D")
    ? likeIn("Dagen", wrong) + ` ${date.words.charAt(0).toLowerCase()}${date.words.slice(1)}`
    : `${wrong} ${date.words}`;
});

const otherDay = onDates("weekday-mismatch", "moves a date with a weekday by a day", (date) => {
  if (date.weekday === undefined) return undefined;
  const moved = date.day === 1 ? 2 : date.day - 1;
  return date.words.replace(/\d{1,2}(?= \p{L})/u, String(moved));
});

/** In the form and case of another: "Onsdagen", "tisdag" → "Tisdagen". */
function likeIn(form: string, weekday: string): string {
  const ended = /en$/i.test(form) && !/en$/.test(weekday) ? `${weekday}en` : weekday;
  return /^\p{Lu}/u.test(form) ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
}

const impossibleDay = onDates("date-impossible", "gives a month a day too many", (date) =>
  date.words.replace(/\d{1,2}(?= \p{L})/u, String(lastDayOf(date.year, date.month) + 1)),
);

const february = onDates("date-impossible", "writes 30 February", (date) =>
  date.weekday === undefined && date.hasArticle
    ? date.words.replace(/\d{1,2} \p{L}+/u, "30 februari")
    : undefined,
);

const impossibleIso: Operator = {
  name: "gives a month a day too many in an ISO date",
  rule: "date-impossible",
  mayAlso: ["attest-incomplete"],
  *mutants({ document }) {
    for (const block of plainTexts(document)) {
      for (const { 0: iso, index } of block.text.matchAll(
        /(?<![\p{L}\d/.:-]|nr )\d{4}-\d\d-\d\d(?![-\d\p{L}])/gu,
      )) {
        const last = lastDayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
        if (last === 31) continue;
        const quote = `${iso.slice(0, 8)}${last + 1}`;
        const text = block.text.slice(0, index) + quote + block.text.slice(index + iso.length);
        yield {
          document: withText(document, block, text),
          expected: [{ rule: "date-impossible", quote }],
        };
      }
    }
  },
};

const toldTooEarly: Operator = {
  name: "tells as done what comes after the attest",
  rule: "past-tense-after-attest",
  *mutants(original) {
    const attest = original.facts.attest?.lastDate;
    const place = beredning(original);
    if (!attest || !place) return;
    for (const [at, { done, where }] of preparations.entries()) {
      const quote = `den ${daysAfter(printIsoDate(attest), 3 + at)}`;
      const sentence = [done, where, quote].filter((part) => part !== "").join(" ");
      yield {
        document: withAfter(original.document, place, p(`${sentence}.`)),
        expected: [{ rule: "past-tense-after-attest", quote }],
      };
    }
  },
};

/** The last block of the section about the preparation, else of the one about the matter. */
function beredning({ facts }: Original) {
  const section =
    facts.sections.find(({ role }) => role === "preparation") ??
    facts.sections.find(({ role }) => role === "matter");
  return section?.blocks.at(-1) ?? section?.heading;
}

const attestBefore: Operator = {
  name: "moves the attest to the day before what is told as done",
  rule: "past-tense-after-attest",
  *mutants(original) {
    const latest = latestTold(original);
    const attest = original.facts.attest;
    if (!latest || !attest) return;
    const before = new Date(Date.UTC(latest.year, latest.month - 1, latest.day - 1))
      .toISOString()
      .slice(0, 10);
    const dated = new Set(attest.people.flatMap(({ date }) => date?.place.block ?? []));
    const document = mapTexts(original.document, (block) =>
      dated.has(block.id) ? { ...block, text: before } : block,
    );
    yield { document, expected: [{ rule: "past-tense-after-attest", quote: latest.words }] } satisfies Mutant;
  },
};

/** The latest day on which the text says that the matter has been dealt with. */
function latestTold({ document }: Original): WrittenDate | undefined {
  const told = plainTexts(document).flatMap((block) =>
    writtenDatesIn(block).filter(({ index }) =>
      /har (?:behandlats|informerats|presenterats)(?: (?:i|av|vid) [\p{L} ]+)? $/u.test(
        block.text.slice(0, index),
      ),
    ),
  );
  return told.sort((a, b) => a.year - b.year || a.month - b.month || a.day - b.day).at(-1);
}

/** The day of another meeting, in a report whose address gives its own. */
const otherMeeting: Operator = {
  name: "tells of the day of another meeting",
  rule: "meeting-date-mismatch",
  *mutants({ document, facts }) {
    const place = facts.sections.find(({ role }) => role === "matter")?.blocks.at(-1);
    if (!facts.meetingDate || !place || facts.textKind !== "report") return;
    const quote = "den 3 maj 1999";
    yield {
      document: withAfter(document, place, p(`Ärendet tas upp vid nämndens möte ${quote}.`)),
      expected: [{ rule: "meeting-date-mismatch", quote }],
    };
  },
};

export const harmfulDates: readonly Operator[] = [
  otherMeeting,
  otherWeekday,
  wrongWeekday,
  otherDay,
  impossibleDay,
  february,
  impossibleIso,
  toldTooEarly,
  attestBefore,
];
