import { fixIn } from "../checking/fix-in";
import type { Fix } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import { findPastVerbs, type PastVerb } from "../language/past-verbs";
import {
  compareDates,
  createPlainDate,
  printIsoDate,
  weekdayOf,
  type PlainDate,
} from "../language/plain-date";
import { sentences } from "../language/sentences";
import { findDates, printSwedishDate, type FoundDate } from "../language/swedish-dates";

/** Something is told as done on a day after the approval (without one, after the document's own date). */
export const pastTenseAfterAttest = defineRule({
  id: "past-tense-after-attest",
  title: { sv: "Sägs ha hänt efter attesten", en: "Told as done after the approval" },
  why: {
    sv: "Den som attesterade kan inte ha godkänt att något har hänt som då inte hade hänt. Antingen är datumet fel eller så ska det stå i presens.",
    en: "Whoever approved the text cannot have approved that something happened which had not happened then. Either the date is wrong or the tense is.",
  },
  source:
    "Förvaltningslagens krav på saklighet (5 §); förekommer i granskade tjänsteutlåtanden som skrivs före mötet de berättar om",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    const limit = limitOf(facts);
    if (!limit) return;
    for (const text of texts) {
      // Most paragraphs hold no such date, and then their sentences need not be found.
      if (!text.dates().some(({ date }) => date && compareDates(date, limit.date) > 0)) continue;
      for (const { verb, found, date } of findTold(text.text)) {
        if (compareDates(date, limit.date) <= 0) continue;
        yield {
          message: {
            sv: `${limit.sv} den ${printSwedishDate(limit.date)}, men enligt texten har detta hänt den ${printSwedishDate(date)}. Ändra tempus eller datum.`,
            en: `${limit.en} ${printIsoDate(limit.date)}, but the text says that this happened on ${printIsoDate(date)}. Change the tense or the date.`,
          },
          where: text.placeOf(found),
          fixes: bothOrNone(otherTense(text, verb), otherDate(text, found, limit.date)),
        };
      }
    }
  },
});

interface Limit {
  readonly date: PlainDate;
  readonly sv: string;
  readonly en: string;
}

function limitOf({ attest, documentDate }: Facts): Limit | undefined {
  if (attest?.lastDate)
    return { date: attest.lastDate, sv: "Dokumentet attesterades", en: "The document was approved on" };
  if (!documentDate) return undefined;
  return { date: documentDate.value, sv: "Dokumentet är daterat", en: "The document is dated" };
}

interface Told {
  readonly verb: PastVerb;
  readonly found: FoundDate;
  readonly date: PlainDate;
}

function findTold(text: string): readonly Told[] {
  return sentences(text).flatMap(({ start, end }) => toldIn(text.slice(start, end), start));
}

function toldIn(sentence: string, offset: number): readonly Told[] {
  const dates = findDates(sentence);
  const verbs = dates.length === 0 ? [] : findPastVerbs(sentence);
  return dates.flatMap((found, index) => {
    const { date } = found;
    const after = dates[index - 1]?.end ?? 0;
    const verb = verbs.find((verb) => verb.start >= after && isModifiedBy(verb, found, sentence));
    return date && verb ? [{ verb: moved(verb, offset), found: movedDate(found, offset), date }] : [];
  });
}

const moved = (verb: PastVerb, by: number): PastVerb => ({
  ...verb,
  start: verb.start + by,
  end: verb.end + by,
});

const movedDate = (found: FoundDate, by: number): FoundDate => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
  dayAt: { start: found.dayAt.start + by, end: found.dayAt.end + by },
  ...(found.weekday
    ? { weekday: { ...found.weekday, start: found.weekday.start + by, end: found.weekday.end + by } }
    : {}),
});

/** Words that make the date another thing's: a deadline, a plan, a subordinate clause. */
const breaks =
  /(?<!\p{L})(?:senast|inför|till|från|för|träder|gäller|bedöms|föreslås|att|som|när|där|ska|skall|kommer|kan|bör|om|kring|angående|gällande|rörande|avseende|mellan|efter|före|innan|sedan|kommande|nästa|planera\p{L}*|inplanera\p{L}*)(?!\p{L})|[,;:()–]/iu;

const mostWordsBetween = 8;

/** "har behandlats i gruppen den 5 december 2023", or the other way round: "Den 5 december 2023 behandlades …". */
function isModifiedBy(verb: PastVerb, date: FoundDate, sentence: string): boolean {
  if (verb.start >= date.end) return date.start === 0 && verb.start === date.end + 1;
  if (verb.end > date.start || date.form !== "written") return false;
  const between = sentence.slice(verb.end, date.start);
  const hasArticle = /(?:^|\p{L} )den /iu.test(sentence.slice(date.start, date.dayAt.start));
  return hasArticle && !breaks.test(between) && between.split(" ").length - 2 <= mostWordsBetween;
}

function otherTense(text: BlockText, { present, ...verb }: PastVerb): readonly Fix[] {
  return present === undefined ? [] : fixIn(text, verb, present);
}

/** The same day in the latest month that is not after the approval. */
function otherDate(
  text: BlockText,
  { dayAt, end, date, weekday }: FoundDate,
  limit: PlainDate,
): readonly Fix[] {
  for (let back = 1; date && back <= 12; back++) {
    const months = date.year * 12 + date.month - 1 - back;
    const earlier = createPlainDate(Math.floor(months / 12), (months % 12) + 1, date.day);
    if (!earlier || compareDates(earlier, limit) > 0) continue;
    if (weekday && weekdayOf(earlier) !== weekday.number) return [];
    return fixIn(text, { start: dayAt.start, end }, printSwedishDate(earlier));
  }
  return [];
}

/** One alone would pass for the certain correction, and neither is. */
function bothOrNone(tense: readonly Fix[], date: readonly Fix[]): readonly Fix[] {
  return tense.length > 0 && date.length > 0 ? [...tense, ...date] : [];
}
