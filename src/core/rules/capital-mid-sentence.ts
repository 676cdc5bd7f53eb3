import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import { inEachText } from "../facts/in-each-text";
import { oncePer } from "../facts/once-per";
import { beginsSentence, vocabulary, type WordUse } from "../facts/vocabulary";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { upperFirst } from "../language/organ-names";

/** A capital letter in mid-sentence that the document itself does not have elsewhere. */
export const capitalMidSentence = defineRule({
  id: "capital-mid-sentence",
  title: { sv: "Stor bokstav inne i en mening", en: "Capital letter in mid-sentence" },
  why: {
    sv: "En stor bokstav säger att ett namn följer. Skrivs samma ord på två sätt vet läsaren inte om det är samma sak.",
    en: "A capital letter says that a name follows. Written in two ways, a word may be two things to the reader.",
  },
  source: "Svenska skrivregler om stor och liten bokstav; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  *check({ texts, facts }) {
    yield* capitalsInSeries(texts);
    yield* capitalMonths(texts);
    yield* organsBothWays(facts);
  },
});

/** "barn-, funktionshinder-, Hbtqi- samt äldreperspektiv": a series of words that share their end. */
const series =
  /(?<![\p{L}\p{N}-])(?<parts>\p{L}{1,40}-, (?:\p{L}{1,40}-, ){0,10}\p{L}{1,40}-) (?:samt|och|eller) \p{Ll}/gu;

const capitalsInSeries = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const { index, groups = {} } of matchesIn(text.text, series)) {
      const parts = matchesIn(groups["parts"] ?? "", /\p{L}+-/gu);
      const capitals = parts.slice(1).filter(([part]) => /^\p{Lu}\p{Ll}/u.test(part));
      const [only, another] = capitals;
      const siblings = parts.filter(([part]) => /^\p{Ll}/u.test(part));
      if (!only || another || siblings.length < (isCommonPart(only[0]) ? 1 : 2)) continue;
      const stretch = { start: index + only.index, end: index + only.index + only[0].length };
      const right = only[0].charAt(0).toLocaleLowerCase("sv") + only[0].slice(1);
      yield {
        message: {
          sv: `De andra orden i uppräkningen har liten bokstav. Skriv ”${right}”.`,
          en: `The other words of the series have a small letter. Write “${right}”.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, right),
      };
    }
  },
  (text) => hasSign(text, signs.hyphenBeforeComma),
);

/** "den 12 Mars 2024"; the months that English has too are in its names: "Council Decision of 12 April". */
const month = /^ (?<first>\p{Lu})\p{Ll}/u;
const isSwedish = /^ (?:Jan(?:uari)?|Feb(?:r|ruari)?|Mars|Maj|Juni|Juli|Augusti|Okt(?:ober)?)(?!\p{L})/u;

/** A capital after a day: looked for by itself, for most texts with a digit have none such. */
const capitalAfterDay = /[JFMASOND](?<=[\dae] .)/;

const capitalMonths = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const { form, start, end, dayAt } of text.dates()) {
      const after = text.text.slice(dayAt.end, end);
      if (form !== "written" || !month.test(after)) continue;
      if (!isSwedish.test(after) && !/^(?:\p{L}+ )?den /u.test(text.text.slice(start, dayAt.end))) continue;
      const stretch = { start: dayAt.end + 1, end: dayAt.end + (/^ \p{L}+/u.exec(after)?.[0].length ?? 1) };
      const right = text.text.slice(stretch.start, stretch.end).toLocaleLowerCase("sv");
      yield {
        message: {
          sv: `Månader har liten bokstav: ”${right}”.`,
          en: `Months have a small letter: “${right}”.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, right),
      };
    }
  },
  (text) => hasSign(text, signs.digit) && capitalAfterDay.test(text.text),
);

/** With a single word beside it the capital may be a name's, as in "kust- och Östersjö-"; these are in none. */
const commonParts = new Set([
  ..."barn ungdoms äldre elev skol förskole utbildnings kultur fritids idrotts förenings hbtqi".split(" "),
  ..."miljö hälso sjukvårds vård omsorgs social socialtjänst stöd funktionshinder handikapp folkhälso".split(
    " ",
  ),
  ..."trafik plan bygg byggnads mark exploaterings vatten avlopps avfalls renhållnings energi klimat".split(
    " ",
  ),
  ..."natur park gatu gång cykel kollektivtrafik bostads närings arbetsmarknads integrations".split(" "),
  ..."jämställdhets jämlikhets trygghets tillgänglighets hållbarhets ekonomi personal fastighets".split(" "),
  ..."drift investerings service teknik lokal räddnings säkerhets beredskaps".split(" "),
]);

const isCommonPart = (part: string): boolean => commonParts.has(part.slice(0, -1).toLocaleLowerCase("sv"));

/** Those that every organisation writes its own way; others' authorities are a matter of taste. */
const organs = [
  ..."kommunstyrelsen kommunstyrelsens kommunfullmäktige kommunfullmäktiges kommunen kommunens".split(" "),
  ..."nämnden nämndens förvaltningen förvaltningens kontoret kontorets stadsledningskontoret".split(" "),
];

function* organsBothWays(facts: Facts): Generator<Problem> {
  const uses = vocabulary(facts);
  const own =
    facts.namnd && /^\p{L}+$/u.test(facts.namnd.value)
      ? facts.namnd.value.toLocaleLowerCase("sv")
      : undefined;
  for (const organ of new Set(own === undefined ? organs : [...organs, own, `${own}s`])) {
    const [inSmall, inCapital] = [uses.get(organ), uses.get(upperFirst(organ))];
    if (!inSmall || !inCapital) continue;
    // Where it never has a capital letter there, the many places of the other need not be looked at.
    const capital = midSentence(inCapital);
    const small = capital.length === 0 ? [] : midSentence(inSmall);
    const [rare, right] = capital.length > small.length ? [small, upperFirst(organ)] : [capital, organ];
    const occurrences = rare.map((one) => ({ ...one, right }));
    if (!isAny(occurrences) || small.length === 0 || capital.length === 0) continue;
    yield {
      message: {
        sv: `Inne i en mening skrivs ordet på de flesta ställen ”${right}”. Skriv det likadant överallt.`,
        en: `In most places the word is written “${right}” in mid-sentence. Write it the same way everywhere.`,
      },
      ...allPlaces(occurrences),
    };
  }
}

/** Not first in a sentence, nor in a quotation, nor as a part of a longer name. */
const midSentence = oncePer(({ word, at }: WordUse): readonly Occurrence[] =>
  at.flatMap((place) => {
    const { running, start } = place;
    const { text } = running.text;
    const end = start + word.length;
    const isInName =
      /(?<!^)\p{Lu}[\p{L}-]* $/u.test(text.slice(Math.max(0, start - 30), start)) ||
      /^ \p{Lu}/u.test(text.slice(end, end + 2));
    const isAfterNumber = start < 10 && /^\d[\d.]*\)? $/.test(text.slice(0, start));
    return beginsSentence(place) || isAfterNumber || isInName || running.isQuoted(start)
      ? []
      : [{ text: running.text, start, end }];
  }),
);
