import { defineRule, noOptions } from "../checking/rule";

/** A Swedish report whose text is marked as being in another language. */
export const languageNotSwedish = defineRule({
  id: "language-not-swedish",
  title: { sv: "Fel språk på texten", en: "Text marked as another language" },
  why: {
    sv: "En skärmläsare uttalar texten på det språk som den är märkt med, och stavningskontrollen rättar efter det.",
    en: "A screen reader pronounces the text in the language that it is marked as, and the spelling is checked by it.",
  },
  source: "Lagen om tillgänglighet till digital offentlig service; EN 301 549, WCAG 2.1 AA 3.1.1",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document: { language }, facts }) {
    // A report is in Swedish, or facts would have told it from one.
    if (facts.textKind !== "report" || language === undefined || /^sv(?:-|$)/i.test(language)) return;
    yield {
      message: {
        sv: `Texten är på svenska men märkt som ${swedishNameOf(language)}. Markera den och välj Granska, Språk, Svenska.`,
        en: `The text is in Swedish but marked as “${language}”. Select it and choose Review, Language, Swedish.`,
      },
      where: "document",
      restsOn: [language],
    };
  },
});

/** The languages that Word on a Swedish desk tends to take over from a template or from pasted text. */
const swedishNames: ReadonlyMap<string, string> = new Map([
  ["en", "engelska"],
  ["nb", "norska"],
  ["nn", "norska"],
  ["no", "norska"],
  ["da", "danska"],
  ["fi", "finska"],
  ["de", "tyska"],
  ["fr", "franska"],
]);

const swedishNameOf = (language: string): string =>
  swedishNames.get((language.split("-")[0] ?? "").toLowerCase()) ?? `”${language}”`;
