import type { Fix } from "../checking/finding";
import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { documentLists } from "../facts/document-list";
import type { Facts } from "../facts/facts";
import { statedDate, statedInText } from "../facts/report-date";
import { compareDates, printIsoDate } from "../language/plain-date";
import { printSwedishDate, type FoundDate } from "../language/swedish-dates";

/** The list of documents gives the report itself the right day and month, and another year. */
export const ownDateMismatch = defineRule({
  id: "own-date-mismatch",
  title: { sv: "Den egna skrivelsen har fel år i listan", en: "The report's own year differs in the list" },
  why: {
    sv: "Listan pekar då ut en handling som inte finns, och protokollet tar över felet.",
    en: "The list then names a document that does not exist, and the minutes inherit the fault.",
  },
  source: "Ärendehandböcker om beslutsunderlag; förra årets årtal efter återanvändning är ett vanligt fel",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts }) {
    const stated = facts.textKind === "report" ? statedDate(facts) : undefined;
    if (!stated) return;
    const own = documentLists(facts)
      .flatMap(({ entries }) => entries)
      .flatMap(({ isOwn, words, date }) =>
        date && (isOwn || isReport.test(words)) ? [{ ...date, isOwn }] : [],
      );
    if (own.some(({ value }) => compareDates(value, stated) === 0)) return;
    for (const { value, found, text, isOwn } of own) {
      if (value.day !== stated.day || value.month !== stated.month) continue;
      yield {
        message: {
          sv: `Skrivelsen är daterad den ${printSwedishDate(stated)}, men listan säger den ${printSwedishDate(value)}. Rätta det år som är fel.`,
          en: `The report is dated ${printIsoDate(stated)}, but the list says ${printIsoDate(value)}. Correct the year that is wrong.`,
        },
        where: text.placeOf(found),
        restsOn: [printIsoDate(stated)],
        fixes: eitherYear(facts, { line: text, date: found }, stated.year),
        ...(isOwn ? {} : { atMost: "warning" as const }),
      };
    }
  },
});

/** Whoever's it is said to be: of two reports hardly any has the day of the other. */
const isReport = /(?<!\p{L})tjänste(?:skrivelse|utlåtande)(?:t|n)?(?!\p{L})/iu;

/** Nobody knows which of the two is wrong: both are offered, or none where a correction cannot reach the other. */
function eitherYear(facts: Facts, listed: DatedLine, year: number): readonly Fix[] {
  const own = statedInText(facts);
  if (!own || listed.date.year === undefined) return [];
  const fixes = [...otherYear(listed, year), ...otherYear(own, listed.date.year)];
  return fixes.length === 2 ? fixes : [];
}

interface DatedLine {
  readonly line: BlockText;
  readonly date: FoundDate;
}

function otherYear({ line, date: { start, end } }: DatedLine, year: number): readonly Fix[] {
  const words = line.text.slice(start, end);
  return fixIn(line, { start, end }, words.replace(/\d{4}/, String(year)));
}
