import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Stretch, TableCell } from "../document/document";
import { readLines, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { compareDates } from "../language/plain-date";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";
import type { FoundDate } from "../language/swedish-dates";

/** "2027–2024", "den 5 maj 2024–3 maj 2024": an interval that ends before it begins. */
export const intervalReversed = defineRule({
  id: "interval-reversed",
  title: { sv: "Intervall som slutar innan det börjar", en: "Interval that ends before it begins" },
  why: {
    sv: "En av dagarna är fel, och den som läser kan inte veta vilken.",
    en: "One of the days is wrong, and the reader cannot know which.",
  },
  source: "Kalendern; datum som blir kvar när en tidsplan flyttas är ett vanligt fel",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, texts }) {
    yield* problemsIn(texts);
    yield* inTables(document.blocks);
  },
});

const message = {
  sv: "Intervallet slutar innan det börjar. Kontrollera båda tiderna.",
  en: "The interval ends before it begins. Check both times.",
};

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const stretch of [...reversedDates(text), ...reversedDays(text.text), ...reversedYears(text.text)]) {
      yield { message, where: text.placeOf(stretch) };
    }
  },
  (text) =>
    hasSign(text, signs.digitAndDash) ||
    (hasSign(text, signs.digit) && mellan.isIn(text)) ||
    (hasSign(text, signs.fourDigits) && text.dates().length > 1),
);

/** "25–4 april", "mellan den 25 och den 4 april": two days of one month. What has a point or a colon before it is a time or a number. */
const days =
  /(?<![\p{L}\p{N}.,:/§-]|§ |kl\. |klockan |nr |punkt(?:en|erna)? )(?:den )?(?:(?<=mellan (?:den )?)(?<first>[1-9]|[12]\d|3[01]) och (?:den )?|(?<from>[1-9]|[12]\d|3[01]) ?[–-] ?)(?<to>[1-9]|[12]\d|3[01]) (?:jan|febr|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/giu;

const mellan = new WordSet(["mellan"]);

/** The pattern from its middle on, where few texts have anything. */
const lastDay = /(?:[–-] ?|och (?:den )?)\d{1,2} (?:jan|febr|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;

function reversedDays(text: string): readonly Stretch[] {
  if (!lastDay.test(text)) return none;
  return matchesIn(text, days).flatMap(({ 0: quote, index, groups = {} }) => {
    const { to = "" } = groups;
    const end = index + quote.lastIndexOf(to) + to.length;
    return Number(groups["first"] ?? groups["from"]) > Number(to) ? [{ start: index, end }] : [];
  });
}

/** Two dates with nothing but "till och med" between them, each with a year of its own. */
const between = /^ ?(?:[–-]|till och med|t\.o\.m\.) ?$/u;

/** "Till" is also where something is moved to, which may be an earlier day. */
const till = /^ till $/u;
const ofPeriod = /(?:gäll|löp|pågå|pågick|perioden|tiden|avtalstid|sträck)[^.]{0,40}$/iu;
const isMoved = /flytta|ändra|tidigare|senare|skjut|framskj|korriger|förläng|förkort/iu;

function reversedDates(text: BlockText): readonly Stretch[] {
  const dates = text.dates();
  if (dates.length < 2) return none;
  return dates.flatMap((from, at) => {
    const to = dates[at + 1];
    if (!to?.date || !from.date || compareDates(to.date, from.date) >= 0) return none;
    const [before, words] = [text.text.slice(0, from.start), text.text.slice(from.end, to.start)];
    const isInterval =
      between.test(words) || (till.test(words) && ofPeriod.test(before) && !isMoved.test(before));
    return isInterval ? [{ start: from.start, end: to.end }] : none;
  });
}

const none: readonly Stretch[] = [];

const years = /(?<from>(?:19|20)\d\d)(?<dash> ?[–-] ?)(?<to>(?:19|20)\d\d)(?![\p{L}\p{N}/_]|[–.:-]\d)/gu;
const isPartOfNumber = /[\p{L}\p{N}./:=_–-]$/u;
/** With a hyphen it may be the number of a case, so that a word must say that it is a time. */
const ofTime = /(?:åren|perioden|tiden|läsåren?) $/iu;

/** Years alone, without what is around them, which takes time to look at. */
const twoYears = /(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d/;

function reversedYears(text: string): readonly Stretch[] {
  if (!twoYears.test(text)) return none;
  return matchesIn(text, years).flatMap(
    ({ 0: quote, index, groups: { from = "", dash = "", to = "" } = {} }) => {
      if (Number(to) >= Number(from)) return none;
      const before = text.slice(Math.max(0, index - 20), index);
      if (isPartOfNumber.test(before) || !(dash.includes("–") || ofTime.test(before))) return none;
      return [{ start: index, end: index + quote.length }];
    },
  );
}

const begins = /^(?:start|börja|påbörja|från|fr\.o\.m)/iu;
const ends = /^(?:slut|avslut|till|t\.o\.m|klar|färdig)/iu;

/** A row of a time plan that is over before it begins, in columns that say which is which. */
const inTables = inEachText(
  function* (block: Block): Generator<Problem> {
    if (block.kind !== "table") return;
    const [header, ...rows] = block.rows;
    const names =
      header?.cells.map(({ blocks: [first] }) =>
        first && first.kind !== "table" ? first.text.trim() : "",
      ) ?? [];
    const columns = [begins, ends].map((pattern) => names.findIndex((name) => pattern.test(name)));
    if (columns.includes(-1)) return;
    for (const { cells } of rows) {
      const [from, to] = columns.map((column) => dateAlone(cells[column]));
      if (!from?.date || !to?.date || compareDates(to.date, from.date) >= 0) continue;
      yield { message, where: to.text.placeOf(to) };
    }
  },
  (block) => block.kind === "table",
);

/** The only date of a cell's only line. */
function dateAlone(cell: TableCell | undefined): (FoundDate & { readonly text: BlockText }) | undefined {
  const [text, another] = readLines(cell?.blocks ?? []);
  const [found, more] = text?.dates() ?? [];
  return text && found && !another && !more ? { ...found, text } : undefined;
}
