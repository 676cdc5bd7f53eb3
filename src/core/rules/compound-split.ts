import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachWord } from "../facts/in-each-word";
import { oncePer } from "../facts/once-per";
import { vocabulary, type WordPlace, type WordUse } from "../facts/vocabulary";

/** "Idrotts hallen" in a document that elsewhere writes "idrottshallen". */
export const compoundSplit = defineRule({
  id: "compound-split",
  title: { sv: "Särskrivet ord", en: "Compound written apart" },
  why: {
    sv: "Ett ord som skrivs isär får läsaren att stanna upp, och sökningen missar det.",
    en: "A word that is written apart makes the reader stop, and a search finds only one of the ways.",
  },
  source: "Svenska skrivregler om sammansättningar; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    const words = vocabulary(facts);
    const parts = firstParts(words);
    if (parts.length === 0) return;
    const lasts = new Map<string, string[]>();
    const small = parts.map(([part]) => part.toLowerCase());
    for (const [, { first, last }] of compoundsOf(words, small))
      lasts.set(first, [...(lasts.get(first) ?? []), last]);
    for (const [part] of parts) {
      const use = words.get(part);
      if (use) yield* problemsOf(use, lasts.get(part.toLowerCase()) ?? []);
    }
  },
});

/** What stands first in compounds, and hardly ever alone: what ends in -hets or -ings is then a genitive. */
const endings = ["hets", "ings", "nads", "ions", "skaps", "doms", "itets", "ments"];
const fewestBefore = 3;
const others = new Set(
  "skol arbets idrotts fritids ungdoms omsorgs bygglovs sjukvårds landsbygds samhälls livsmedels avfalls gymnasie grundskole förskole högskole folkhälso".split(
    " ",
  ),
);

const firstParts = inEachWord((word) => (isFirstPart(word) ? {} : undefined));

const isFirstPart = (word: string): boolean =>
  others.has(word.charAt(0).toLowerCase() + word.slice(1)) ||
  endings.some((ending) => word.endsWith(ending) && areLetters(word, ending.length + fewestBefore));

const areLetters = (word: string, fewest: number): boolean => word.length >= fewest && /^\p{L}+$/u.test(word);

/** Written as one somewhere: proof that it is one. */
const compoundsOf = inEachWord((word, parts: readonly string[]) => {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const first = parts.find(
    (part) => small.startsWith(part) && /^\p{Ll}{4,}$/u.test(small.slice(part.length)),
  );
  return first === undefined ? undefined : { first, last: small.slice(first.length) };
});

function* problemsOf(use: WordUse, lasts: readonly string[]): Generator<Problem> {
  if (lasts.length === 0) return;
  const occurrences = secondParts(use).flatMap(({ place, second, end }): readonly Occurrence[] => {
    const isProven = lasts.some((last) => isSameWord(last, second));
    const right = use.word + second;
    return isProven ? [{ text: place.running.text, start: place.start, end, right }] : [];
  });
  if (!isAny(occurrences)) return;
  const [{ right = "" }] = occurrences;
  yield {
    message: {
      sv: `Skriv ihop orden, som på andra ställen: ”${right}”.`,
      en: `Write the words together, as elsewhere: “${right}”.`,
    },
    ...allPlaces(occurrences),
  };
}

/** "hall", "hallen" and "hallar" are one. */
const isSameWord = (one: string, other: string): boolean => stemOf(one) === stemOf(other);

const stemOf = (word: string): string =>
  word.replace(/(?<=^.{4,})(?:(?:[aeo]r)(?:na)?|en|et|an|n|t|a|e)?s?$/u, "");

interface Parted {
  readonly place: WordPlace;
  readonly second: string;
  readonly end: number;
}

const secondParts = oncePer((use: WordUse): readonly Parted[] =>
  use.at.flatMap((place) => {
    const { text } = place.running.text;
    const from = place.start + use.word.length;
    const [, second = ""] = /^ (\p{Ll}{4,40})(?![\p{L}\p{N}-])/u.exec(text.slice(from, from + 43)) ?? [];
    const before = text.slice(Math.max(0, place.start - 40), place.start);
    return second === "" || isOwned(before) || place.running.isQuoted(place.start)
      ? []
      : [{ place, second, end: from + 1 + second.length }];
  }),
);

/** "En fastighets ägare", "varje ny förenings styrelse", "Ekbackens förenings lokal": there the first word owns the other. */
const isOwned = (before: string): boolean => afterDeterminer.test(before) || afterGenitive.test(before);

const afterDeterminer =
  /(?<!\p{L})(?:en|ett|de[nt]|denna|detta|varje|någon|något|ingen|inget|annan|annat|viss|visst|samma|respektive|vilken|vilket|sin|sitt|vår|vårt|egen|eget) (?:\p{Ll}+ )?$/iu;

const afterGenitive = /(?:\p{Lu}\p{Ll}*s|(?<=[\p{Ll},] )\p{Lu}\p{Ll}+|\p{Ll}{3,}(?:ens|ets|nas)) $/u;
