import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { readLines, type BlockText } from "../facts/block-text";
import { documentLists } from "../facts/document-list";
import { ownSections } from "../facts/own-sections";

/** The decision adopts a document that stands neither among the sources nor among the enclosures. */
export const adoptedDocumentNotListed = defineRule({
  id: "adopted-document-not-listed",
  title: { sv: "Det som antas finns inte i listan", en: "What is adopted is not listed" },
  why: {
    sv: "Nämnden ska kunna läsa det den antar. Står handlingen inte i listan följer den kanske inte med.",
    en: "The nämnd must be able to read what it adopts. If the document is not listed it may not come along.",
  },
  source: "Ärendehandböcker om beslutsunderlag och bilagor; kommunallagen 5 kap. om beredning",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    // A plan for the year is often the report itself.
    if (facts.textKind !== "report" || facts.matterKind === "verksamhetsplan") return;
    const listed = documentLists(facts).flatMap(({ entries }) => entries.map(({ words }) => words));
    if (listed.length === 0 || documentLists(facts).some(({ isCountable }) => !isCountable)) return;
    const list = listed.join("\n").toLocaleLowerCase("sv");
    const decision = ownSections(facts).filter(({ role }) => role === "decision");
    for (const line of readLines(decision.flatMap(({ blocks }) => blocks))) yield* problemIn(line, list);
  },
});

const kinds =
  "policyn?|planen|plan|riktlinjerna|riktlinjer|taxan|taxa|reglementet|reglemente|programmet|program|strategin|strategi|delegationsordningen|delegationsordning|föreskrifterna|föreskrifter|yttrandet|yttrande";

const adopts = new RegExp(
  `(?<!\\p{L})(?:antar|anta|fastställer|fastställa) (?<what>(?:[\\p{L}-]+ ){0,6}?[\\p{L}-]*?(?<kind>${kinds}))(?!\\p{L})`,
  "iu",
);

/** "Tjänsteutlåtandet" as the nämnd's own yttrande is the text itself. */
const standsElsewhere =
  /bilag|enligt|enlighet|tjänste(?:utlåtande|skrivelse)|detaljplan|(?:som|till) sitt? (?:eget )?/i;

function* problemIn(line: BlockText, list: string): Generator<Problem> {
  const { text } = line;
  const match = adopts.exec(text);
  const { what = "", kind = "" } = match?.groups ?? {};
  if (!match || standsElsewhere.test(text) || list.includes(stemOf(kind)) || isProposed.test(list)) return;
  const end = match.index + match[0].length;
  yield {
    message: {
      sv: `Beslutet antar ”${what}”, men det finns varken bland underlagen eller bland bilagorna. Lägg till handlingen i listan.`,
      en: `The decision adopts “${what}”, which is neither among the sources nor the enclosures. Add it to the list.`,
    },
    where: line.placeOf({ start: end - what.length, end }),
  };
}

/** "Förslag till svar" may well be what is adopted, under another name. */
const isProposed = /förslag|svar/;

/** What all forms of the word have in common: "policy", "plan", "riktlinje". */
const stemOf = (kind: string): string =>
  kind.toLocaleLowerCase("sv").replace(/(?:erna|er|et|en|n|na|r|a)$/u, "");
