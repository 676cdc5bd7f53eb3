import { defineRule, noOptions } from "../checking/rule";

/** A text of some length in which no heading could be recognised: much is then not checked at all. */
export const structureUnreadable = defineRule({
  id: "structure-unreadable",
  title: { sv: "Inga rubriker känns igen", en: "No headings recognised" },
  why: {
    sv: "Utan rubriker går det inte att se vad som är beslut, sammanfattning eller bilaga. De regler som behöver veta det säger då ingenting.",
    en: "Without headings nobody can tell decision, summary and enclosures apart, so those rules keep silent.",
  },
  source: "Organisationens mall för rubriker; WCAG 2.1, 1.3.1 och 2.4.6",
  severity: "hint",
  parseOptions: noOptions,
  *check({ document, facts, texts }) {
    if (facts.textKind !== "flat" || document.blocks.some(({ kind }) => kind === "heading")) return;
    const length = texts.reduce((so, { text }) => so + text.length, 0);
    if (length < shortest) return;
    yield {
      message: {
        sv: "Ingen rubrik känns igen, så ordningen och avsnitten har inte granskats. Använd Words rubrikformat om det är ett helt tjänsteutlåtande.",
        en: "No heading was recognised, so order and sections have not been checked. Use Word's heading styles if this is a whole report.",
      },
      where: "document",
    };
  },
});

/** In characters: about a page. What is shorter needs no headings, and is often an excerpt that never had any. */
const shortest = 2500;
