import { fixIn } from "../checking/fix-in";
import type { Fix, Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import { inEachText } from "../facts/in-each-text";
import { labelledDate } from "../facts/report-date";
import { findPastVerbs, type PastVerb } from "../language/past-verbs";
import {
  compareDates,
  createPlainDate,
  printIsoDate,
  weekdayOf,
  type PlainDate,
} from "../language/plain-date";
import { sentences } from "../language/sentences";
import { printSwedishDate, type FoundDate } from "../language/swedish-dates";

/** Something is told as done on a day after the approval (without one, after the document's own date). */
export const pastTenseAfterAttest = defineRule({
  id: "past-tense-after-attest",
  title: { sv: "Sägs ha hänt efter attesten", en: "Told as done after the approval" },
  why: {
    sv: "Den som attesterade kan inte ha godkänt att något har hänt som då inte hade hänt. Antingen är datumet fel eller så ska det stå i presens.",
    en: "Whoever approved the text cannot have approved that something happened which had not happened then. Either the date is wrong or the tense is.",
  },
  source: "Granskade tjänsteutlåtanden: de skrivs och attesteras ofta före det möte som de berättar om",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    const limit = limitOf(facts);
    if (limit) yield* problemsIn(texts, limit);
  },
});

const problemsIn = inEachText(
  function* (text: BlockText, limit: Limit): Generator<Problem> {
    for (const { verb, found, date } of findTold(text, limit.date)) {
      yield {
        message: {
          sv: `${limit.sv} den ${printSwedishDate(limit.date)}, men enligt texten har detta hänt den ${printSwedishDate(date)}. Ändra tempus eller datum.`,
          en: `${limit.en} ${printIsoDate(limit.date)}, but the text says that this happened on ${printIsoDate(date)}. Change the tense or the date.`,
        },
        where: text.placeOf(found),
        restsOn: [printIsoDate(limit.date)],
        ...(limit.isCertain ? {} : { atMost: "warning" as const }),
        fixes: bothOrNone(otherTense(text, verb), otherDate(text, found, limit.date)),
      };
    }
  },
  (text) => text.dates().length > 0,
);

interface Limit {
  readonly date: PlainDate;
  readonly sv: string;
  readonly en: string;
  /** The day of an approval or of the page header; what the address block says is not always kept up. */
  readonly isCertain: boolean;
}

function limitOf(facts: Facts): Limit | undefined {
  const attested = facts.attest?.lastDate;
  if (attested)
    return {
      date: attested,
      sv: "Dokumentet attesterades",
      en: "The document was approved on",
      isCertain: true,
    };
  const dated = labelledDate(facts);
  const isCertain = facts.documentDate !== undefined;
  return dated && { date: dated, sv: "Dokumentet är daterat", en: "The document is dated", isCertain };
}

interface Told {
  readonly verb: PastVerb;
  readonly found: FoundDate;
  readonly date: PlainDate;
}

/** The dates after the limit that a past verb in their own sentence is about. */
function* findTold(text: BlockText, limit: PlainDate): Generator<Told> {
  const dates = text.dates();
  const isLate = ({ date }: FoundDate) => date !== undefined && compareDates(date, limit) > 0;
  // Most paragraphs hold no such date, and then their sentences need not be found.
  if (!dates.some(isLate)) return;
  let next = 0;
  for (const sentence of sentences(text.text)) {
    const verbs = verbsIn(text.text, sentence);
    let before: Told["verb"] | undefined;
    for (let found = dates[next]; found && found.start < sentence.end; found = dates[++next]) {
      const after = Math.max(sentence.start, dates[next - 1]?.end ?? 0);
      const verb: PastVerb | undefined =
        verbs.find((one) => one.start >= after && isModifiedBy(one, found, { text: text.text, sentence })) ??
        (before && isAnotherPlace.test(text.text.slice(after, found.dayAt.start)) ? before : undefined);
      before = verb;
      if (verb && found.date && isLate(found)) yield { verb, found, date: found.date };
    }
  }
}

/** "i rådet den 3 maj och i gruppen den 5 maj": the verb of the day before holds for this one too. */
const isAnotherPlace =
  /^,? (?:och|samt|respektive) (?:i|vid|av|hos|med) (?:(?!att |som |för att )[\p{L}-]+ ){1,6}den $/u;

function verbsIn(text: string, { start, end }: Stretch): readonly PastVerb[] {
  const verbs = findPastVerbs(text.slice(start, end));
  return verbs.map((verb) => ({ ...verb, start: verb.start + start, end: verb.end + start }));
}

/**
 * What may stand between verb and date: where it happened or who did it ("i gruppen", "av rådet", "vid samverkan
 * med facken"), after a word for the matter itself. Whatever else stands there may make the date another thing's.
 */
const place =
  /^ (?:(?:ärendet|frågan|förslaget|remissen|rapporten|planen|programmet) )?(?:(?:vid|i|av|på|hos|inom|med|till) [^,;:()–]*)?$/iu;

/** A deadline, a plan, another clause: then the date is about that. */
const breaks =
  /(?<!\p{L})(?:senast|inför|till|från|för|med|och|eller|under|träder|gäller|bedöms|föreslås|får|har|är|att|som|när|där|ska|skall|kommer|kan|bör|om|kring|angående|gällande|rörande|avseende|avvaktan|mellan|efter|före|innan|sedan|kommande|nästa|planera\p{L}*|inplanera\p{L}*|\p{L}{3,}(?:as|des))(?!\p{L})/iu;

/** Such words where they belong to a name or tell with whom: "rådet för äldre", "samverkan med facken". */
const ofNames = new RegExp(
  [
    "(?:samverkan|samråd|dialog|tillsammans) med(?!\\p{L})",
    "(?:råd|nämnd|utskott|kommitté|beredning|grupp|avdelning|enhet)(?:et|en|n)? för \\p{L}+",
    "\\p{L}+- och \\p{L}+",
    "^ (?:med|till) (?=(?:de )?(?:fackliga|facken))",
  ].join("|"),
  "giu",
);

/** "i Central samverkansgrupp (CSG)" */
const abbreviation = / \([A-ZÅÄÖ]{2,6}\)/g;

const mostWordsBetween = 8;
const longestBetween = 200;

interface Surroundings {
  readonly text: string;
  readonly sentence: Stretch;
}

/** "har behandlats i gruppen den 5 december 2023", or the other way round: "Den 5 december 2023 behandlades …". */
function isModifiedBy(verb: PastVerb, date: FoundDate, { text, sentence }: Surroundings): boolean {
  if (verb.start >= date.end) return date.start === sentence.start && verb.start === date.end + 1;
  if (verb.end > date.start || date.form === "numeric") return false;
  const hasArticle = /(?:^|\p{L} )den /iu.test(text.slice(date.start, date.dayAt.start));
  const between = text.slice(verb.end, date.start);
  const told = text.slice(verb.start, verb.end);
  const isInformed = informed.test(text.slice(sentence.start, verb.end)) || arrived.test(told);
  const withoutCompany = held.test(told) ? between.replace(/^ med /, " i ") : between;
  const isHere = isPlace(isInformed ? between.replace(/^ till /, " i ") : withoutCompany);
  return (hasArticle || date.form === "iso") && isHere;
}

/** With whom it was held says no more of the day than where: "har hållits med pensionärsrådet den …". */
const held = /håll|höll|genomfört|skett|skedde|ägt rum|ägde rum|förhandl|samverk|sammanträ|samrått/iu;

/** Papers are sent to a meeting to come, but information is given on the day: "Information har lämnats till rådet den …". */
const informed = /^information har lämnats$/iu;
/** So do papers arrive: "inkom till kommunen den …". */
const arrived = /^(?:inkom|kom in|lämnades in|har inkommit)$/iu;

function isPlace(between: string): boolean {
  const where = between.replace(abbreviation, "");
  if (between.length > longestBetween || !place.test(where)) return false;
  return !breaks.test(where.replace(ofNames, "")) && between.trim().split(" ").length <= mostWordsBetween;
}

function otherTense(text: BlockText, { present, ...verb }: PastVerb): readonly Fix[] {
  return present === undefined ? [] : fixIn(text, verb, present);
}

/** The same day in the latest month that is not after the approval. */
function otherDate(
  text: BlockText,
  { form, dayAt, end, date, weekday, start }: FoundDate,
  limit: PlainDate,
): readonly Fix[] {
  for (let back = 1; date && back <= 12; back++) {
    const months = date.year * 12 + date.month - 1 - back;
    const earlier = createPlainDate(Math.floor(months / 12), (months % 12) + 1, date.day);
    if (!earlier || compareDates(earlier, limit) > 0) continue;
    if (weekday && weekdayOf(earlier) !== weekday.number) return [];
    return form === "iso"
      ? fixIn(text, { start, end }, printIsoDate(earlier))
      : fixIn(text, { start: dayAt.start, end }, printSwedishDate(earlier));
  }
  return [];
}

/** One alone would pass for the certain correction, and neither is. */
function bothOrNone(tense: readonly Fix[], date: readonly Fix[]): readonly Fix[] {
  return tense.length > 0 && date.length > 0 ? [...tense, ...date] : [];
}
