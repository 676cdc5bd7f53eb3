import { defineRule, type Subject } from "../checking/rule";
import type { Facts } from "../facts/facts";
import { readDecision } from "../facts/decision-points";
import { addresseesOf, letterheadLines, openingLines } from "../facts/opening-lines";
import { namesOrgan, namesParticularOrgan } from "../facts/organ-in-text";
import { oneOf } from "../profiles/list-items";

interface Options {
  /** The Till block must also say when the nämnd meets. */
  readonly meetingDate: boolean;
}

/** No nämnd is named: not in a Till block, nor elsewhere above the text, nor by the decision. */
export const addresseeMissing = defineRule<Options>({
  id: "addressee-missing",
  title: { sv: "Mottagande nämnd saknas", en: "Addressee missing" },
  why: {
    sv: "Det ska framgå vilken nämnd som ska besluta, och när. Annars vet ingen vems beslut det är eller om det hinner tas i tid.",
    en: "It must be clear which nämnd is to decide, and when. Otherwise nobody knows whose decision it is, or whether it is in time.",
  },
  source: "Organisationens mall för adressdelen, som den syns i granskade tjänsteutlåtanden",
  severity: "error",
  parseOptions: (options) => ({
    meetingDate:
      options.list("also", {
        item: oneOf(["meetingDate"]),
        about: "Vad som också ska stå i adressdelen: meetingDate är mötets datum.",
      }).length > 0,
  }),
  *check({ document, facts }, { options }) {
    const opening = openingLines(document, facts) ?? [];
    const letterhead = letterheadLines(document, facts);
    if (facts.textKind !== "report" || !letterhead || opening.length === 0) return;
    const [addressee] = addresseesOf(document, facts);
    // Where the decision itself is missing, it might have named the nämnd.
    if (!addressee && decisionTexts(facts).length === 0) return;
    const texts = [...letterhead.map(withoutAsker), ...decisionTexts(facts)].map(beginning);
    if (!texts.some(isSomeBody)) {
      yield {
        message: {
          sv: "Det framgår inte vilken nämnd utlåtandet är till. Skriv ”Till” och nämndens namn i adressdelen.",
          en: "It is not clear which nämnd the report is addressed to. Write “Till” and the name of the nämnd in the address block.",
        },
        where: "document",
        ...(texts.some(namesOrgan) ? { atMost: "warning" as const } : {}),
      };
    } else if (options.meetingDate && !facts.meetingDate && addressee && !hasDate(opening)) {
      yield {
        message: {
          sv: "Mötets datum saknas. Skriv det under nämndens namn i adressdelen, till exempel ”13 december 2023”.",
          en: "The date of the meeting is missing. Write it below the name of the nämnd in the address block, as in “13 december 2023”.",
        },
        where: addressee.place,
        atMost: "warning",
      };
    }
  },
});

/** "Svar på remiss från kommunstyrelsen" says who has asked, not who is to decide. */
const withoutAsker = ({ text }: Subject["texts"][number]): string =>
  text
    .slice(0, 500)
    .replace(
      /(?<!\p{L})från (?:\p{L}[\p{L}-]* ){0,4}?\p{L}*(?:nämnden|styrelsen|fullmäktige)(?!\p{L})/giu,
      "",
    );

/** Whoever decides is named early. */
const beginning = (text: string): string => text.slice(0, 500);

/** Other bodies than a nämnd decide too. */
const isSomeBody = (text: string): boolean =>
  namesParticularOrgan(text) ||
  /^\s*(?:till|mottagare|beslutsinstans|organ|nämnd):? [A-ZÅÄÖ]{2,5}\s*$/i.test(text) ||
  /direktion|förbund|revisor|presidi|beredning|delegation|styrelse|(?<!\p{L})råd|(?<!\p{L})AB(?!\p{L})/iu.test(
    text,
  );

function decisionTexts(facts: Facts): readonly string[] {
  const { sections, leadIns, lines } = readDecision(facts);
  // "Kulturnämndens förslag till beslut" says who decides.
  const headings = sections.flatMap(({ heading }) => heading?.text.replace(/s (?=förslag)/iu, " ") ?? []);
  return [...headings, ...[...leadIns, ...lines].map(({ text }) => text)];
}

const hasDate = (opening: Subject["texts"]): boolean => opening.some((line) => line.dates().length > 0);
