import type { Problem } from "../checking/finding";
import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { documentLists } from "../facts/document-list";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";

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
    yield* problemsInText(runningTexts(facts));
  },
});

/** "beslutade den 12 mars 2024, 48, att": nothing but a section stands alone there, with a stop or a clause behind it. */
const problemsInText = inEachText(
  function* ({ text, isQuoted }: RunningText): Generator<Problem> {
    for (const { date, start, end } of text.dates()) {
      const before = text.text.slice(Math.max(0, start - farthestOrgan), start);
      const [all = "", number = ""] = bareNumber.exec(text.text.slice(end)) ?? [];
      if (!date || number === "" || isQuoted(start) || !organInText.test(before)) continue;
      yield problem(text, { start: end + all.length - number.length, end: end + all.length });
    }
  },
  ({ text }) => text.dates().length > 0,
);

const farthestOrgan = 60;
const organInText =
  /(?:(?:nämnd(?:en)?|styrelsen|fullmäktige|utskott(?:et)?)s?|(?<!\p{L})(?:KF|KS|KSAU|RF|RS))(?!\p{L})[^.;:]*$/u;
const bareNumber =
  /^,? \(?(\d{1,3})(?=(?:\)|,(?! ?\d)|[.;](?![\d,])|$)(?:[ ).,;]|$)| att (?!\d)| (?:ge|att)? ?\p{L}*(?:nämnden|styrelsen|förvaltningen|kontoret|direktören|chefen)(?!\p{L}))/u;

function* problemsIn(text: BlockText): Generator<Problem> {
  const date = text.dates().at(-1);
  if (!date || /§|paragraf/i.test(text.text) || !organ.test(text.text.slice(0, date.start))) return;
  const match = /^,? (?:nr |p )?(\d{1,3})(?=[.)]? ?$)/.exec(text.text.slice(date.end));
  const [all = "", number = ""] = match ?? [];
  if (!match || / (?:nr|p) /.test(all)) return;
  const stretch = { start: date.end + all.length - number.length, end: date.end + all.length };
  yield { ...problem(text, stretch), fixes: fixIn(text, stretch, `§\u00A0${number}`) };
}

const organ =
  /(?:nämnd(?:en)?s?|styrelsens?|fullmäktiges?|utskott(?:et)?s?|protokoll(?:sutdrag)?|beslut|(?<!\p{L})(?:KF|KS|KSAU|RF|RS))(?!\p{L})/iu;

function problem(text: BlockText, stretch: Stretch): Problem {
  const number = text.text.slice(stretch.start, stretch.end);
  return {
    message: {
      sv: `Skriv ”§ ${number}” om det är en paragraf i protokollet.`,
      en: `Write “§ ${number}” if it is a section of the minutes.`,
    },
    where: text.placeOf(stretch),
  };
}
