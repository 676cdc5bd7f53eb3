import type { Problem, TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { readLines } from "../facts/block-text";
import { documentLists } from "../facts/document-list";
import type { Facts } from "../facts/facts";
import { ownSections } from "../facts/own-sections";
import { finishedBy } from "../facts/report-date";
import { compareDates, printIsoDate, type PlainDate } from "../language/plain-date";
import { printSwedishDate } from "../language/swedish-dates";

/** A listed document, or one that the decision calls "daterat", is younger than the report that builds on it. */
export const sourceDatedAfterReport = defineRule({
  id: "source-dated-after-report",
  title: { sv: "Underlag daterat efter tjänsteutlåtandet", en: "Source dated after the report" },
  why: {
    sv: "Ett underlag kan inte vara yngre än det som bygger på det. Antingen är datumet fel, eller så är det fel version.",
    en: "A source cannot be younger than what builds on it. Either the date is wrong or it is the wrong version.",
  },
  source: "Ärendehandböcker om beslutsunderlag med datum; vanligt fel när en äldre text används på nytt",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const finished = finishedBy(facts);
    if (!finished) return;
    yield* inLists(facts, finished);
    yield* inDecision(facts, finished);
  },
});

function* inLists(facts: Facts, finished: PlainDate): Generator<Problem> {
  for (const { words, date, isOwn } of documentLists(facts).flatMap(({ entries }) => entries)) {
    if (!date || isOwn || !isAfter(date.value, finished)) continue;
    if (isPlanned.test(words) || isMeeting.test(words) || isForMeeting.test(words)) continue;
    yield problemAt(date.text.placeOf(date.found), date.value, finished);
  }
}

/** "Kommunstyrelsens arbetsutskott 2024-03-14": a body and a day are a meeting and no document. */
const isMeeting =
  /^(?:[-–•·] )?[^\d]{0,60}(?:nämnd(?:en)?|styrelsen|fullmäktige|utskott(?:et)?|beredning(?:en)?|KSAU|KS|KF|AU),? (?:den )?\d[\d\p{L} -]*$/iu;

/** "G-Tjänsteskrivelse FSN 2024-03-25": the report that one body is to have at its meeting. */
const isForMeeting = /tjänste(?:skrivelse|utlåtande) [A-ZÅÄÖ]{2,6}(?: AU)? (?:den )?\d/i;

/** What is yet to come has a day yet to come. */
const isPlanned = /kallelse|inbjudan|tidplan|planerad|preliminär|träder i kraft|gäller/i;

function* inDecision(facts: Facts, finished: PlainDate): Generator<Problem> {
  const decision = ownSections(facts).filter(({ role }) => role === "decision");
  for (const line of readLines(decision.flatMap(({ blocks }) => blocks))) {
    for (const found of line.dates()) {
      const isDated = /dater(?:ad|at|ade) ?$/i.test(
        line.text.slice(Math.max(0, found.start - 12), found.start),
      );
      if (!isDated || !found.date || !isAfter(found.date, finished)) continue;
      yield problemAt(line.placeOf(found), found.date, finished);
    }
  }
}

const isAfter = (date: PlainDate, finished: PlainDate): boolean => compareDates(date, finished) > 0;

const problemAt = (where: TextPlace, date: PlainDate, finished: PlainDate): Problem => ({
  message: messageFor(date, finished),
  where,
  restsOn: [printIsoDate(finished)],
});

const messageFor = (date: PlainDate, finished: PlainDate): Problem["message"] => ({
  sv: `Handlingen är daterad den ${printSwedishDate(date)}, efter tjänsteutlåtandet (${printSwedishDate(finished)}). Kontrollera datumet och att det är rätt version.`,
  en: `The document is dated ${printIsoDate(date)}, after the report (${printIsoDate(finished)}). Check the date, and that it is the right version.`,
});
