import { defineRule, noOptions } from "../checking/rule";
import { documentLists } from "../facts/document-list";
import { statedDate } from "../facts/report-date";
import { compareDates, printIsoDate } from "../language/plain-date";
import { printSwedishDate } from "../language/swedish-dates";

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
      .flatMap(({ isOwn, date }) => (isOwn && date ? [date] : []));
    if (own.some(({ value }) => compareDates(value, stated) === 0)) return;
    for (const { value, found, text } of own) {
      if (value.day !== stated.day || value.month !== stated.month) continue;
      yield {
        message: {
          sv: `Skrivelsen är daterad den ${printSwedishDate(stated)}, men listan säger den ${printSwedishDate(value)}. Rätta det år som är fel.`,
          en: `The report is dated ${printIsoDate(stated)}, but the list says ${printIsoDate(value)}. Correct the year that is wrong.`,
        },
        where: text.placeOf(found),
      };
    }
  },
});
