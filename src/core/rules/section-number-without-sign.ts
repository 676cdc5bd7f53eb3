import type { Problem } from "../checking/finding";
import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { documentLists } from "../facts/document-list";

/** "Kommunstyrelsens protokoll 2024-03-12, 48", where "§ 48" is meant. */
export const sectionNumberWithoutSign = defineRule({
  id: "section-number-without-sign",
  title: { sv: "Paragraftecken saknas", en: "Section sign missing" },
  why: {
    sv: "En naken siffra efter datumet säger inte att det är en paragraf i protokollet.",
    en: "A bare number after the date does not say that it is a section of the minutes.",
  },
  source: "Ärendehandböckers sätt att hänvisa till protokoll: organ, datum, paragraf",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    for (const { text } of documentLists(facts).flatMap(({ entries }) => entries)) yield* problemsIn(text);
  },
});

function* problemsIn(text: BlockText): Generator<Problem> {
  const date = text.dates().at(-1);
  if (!date || /§|paragraf/i.test(text.text) || !organ.test(text.text.slice(0, date.start))) return;
  const match = /^,? (?:nr |p )?(\d{1,3})(?=[.)]? ?$)/.exec(text.text.slice(date.end));
  const [all = "", number = ""] = match ?? [];
  if (!match || / (?:nr|p) /.test(all)) return;
  const stretch = { start: date.end + all.length - number.length, end: date.end + all.length };
  yield {
    message: {
      sv: `Skriv ”§ ${number}” om det är en paragraf i protokollet.`,
      en: `Write “§ ${number}” if it is a section of the minutes.`,
    },
    where: text.placeOf(stretch),
    fixes: fixIn(text, stretch, `§\u00A0${number}`),
  };
}

const organ = /(?:nämnd(?:en)?s?|styrelsens?|fullmäktiges?|utskott(?:et)?s?|protokoll|beslut)(?!\p{L})/iu;
