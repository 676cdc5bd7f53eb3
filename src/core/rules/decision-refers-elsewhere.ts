import { defineRule, noOptions, type Subject } from "../checking/rule";
import type { Stretch } from "../document/document";
import { readDecision } from "../facts/decision-points";

/** The decision cannot be read alone: "i enlighet med föreliggande förslag", or an alternative that nothing explains. */
export const decisionRefersElsewhere = defineRule({
  id: "decision-refers-elsewhere",
  title: { sv: "Beslutet hänvisar till något annat", en: "The decision refers elsewhere" },
  why: {
    sv: "Beslutet flyttas in i protokollet och ska gå att förstå där, utan utlåtandet bredvid.",
    en: "The decision is moved into the minutes and must be understood there, without the report beside it.",
  },
  source: "Kommunala skrivregler: skriv aldrig ”i enlighet med föreliggande förslag”",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    if (facts.textKind !== "report") return;
    const { lines } = readDecision(facts);
    for (const line of lines) {
      const found = vagueIn(line.text) ?? unexplainedIn(line.text, { lines, texts });
      if (!found) continue;
      yield {
        message: {
          sv: "Beslutet ska kunna läsas för sig. Skriv vad det är som beslutas i stället för att hänvisa.",
          en: "The decision must be readable by itself. Write what is decided instead of referring to it.",
        },
        where: line.placeOf(found),
      };
    }
  },
});

const vague =
  /(?:i enlighet med|enligt) (?:föreliggande|ovanstående|nedanstående|ovan (?:nämnda|angivna|redovisade|beskrivna)) (?:förslag|tjänsteutlåtande|tjänsteskrivelse|handlingar|redovisning)(?:et|en)?(?!\p{L})|(?:i enlighet med|enligt) (?:förslag(?:et)? )?ovan(?:stående)?(?! \p{L})(?!\p{L})/iu;

function vagueIn(text: string): Stretch | undefined {
  const match = vague.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

interface Places {
  readonly lines: Subject["texts"];
  readonly texts: Subject["texts"];
}

/** "enligt alternativ B", and no other paragraph says what that is. */
function unexplainedIn(text: string, { lines, texts }: Places): Stretch | undefined {
  const match = /(?<!\p{L})alternativ (?<name>\d{1,2}|\p{Lu})(?![\p{L}\d]| ?[:–])/iu.exec(text);
  const name = match?.groups?.["name"];
  if (!match || name === undefined) return undefined;
  const own = new Set(lines.map(({ block }) => block.id));
  const anywhere = new RegExp(
    `alternativ(?:en|et)? (?:[^.]{0,30} )?${name}(?![\\p{L}\\d])|^ ?${name}[.:) ]`,
    "iu",
  );
  if (texts.some((other) => !own.has(other.block.id) && anywhere.test(other.text))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
