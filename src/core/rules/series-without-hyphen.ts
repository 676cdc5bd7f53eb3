import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { oncePer } from "../facts/once-per";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { upperFirst } from "../language/organ-names";
import { WordSet } from "../language/word-set";
import { hasSign, signs } from "../language/text-signs";

/** "Hälso och sjukvård": the hyphen of what two compounds have in common is missing. */
export const seriesWithoutHyphen = defineRule({
  id: "series-without-hyphen",
  title: { sv: "Bindestreck saknas i en sammansättning", en: "Hyphen missing in a compound" },
  why: {
    sv: "Utan bindestreck ser det första ledet ut att vara ett ord för sig.",
    en: "Without the hyphen the first part looks like a word of its own.",
  },
  source: "Svenska skrivregler om bindestreck vid utelämnat led",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    const texts = runningTexts(facts);
    const written = [...new Set(writtenSeries(texts))];
    const wrong = new Map<string, Occurrence[]>();
    for (const { key, ...place } of [...partsAlone(texts), ...sameWithout(texts, written)])
      wrong.set(key, [...(wrong.get(key) ?? []), place]);
    for (const occurrences of wrong.values()) yield* problemOf(occurrences);
  },
});

/** Both parts, without the ending: the same series in any form. */
type Key = string;

type Found = Occurrence & { readonly key: Key };

/** "Mark- och exploateringsavtal" is another word than "exploatering"; "nämnden" and "nämndens" are one. */
const ending = /(?:ernas|erna|ens|ets|en|et|er|ns|s|n)$/u;

const keyOf = (first: string, second: string): Key =>
  `${first} ${second.replace(ending, "")}`.toLocaleLowerCase("sv");

const second = "(?<second>\\p{L}{7,60})(?![\\p{L}\\p{N}])";

/** As they stand with their hyphen. */
const writtenSeries = inEachText(
  ({ text: { text } }: RunningText): readonly Key[] =>
    matchesIn(text, withHyphen).map(({ groups = {} }) =>
      keyOf(groups["first"] ?? "", groups["second"] ?? ""),
    ),
  ({ text }) => hasSign(text, signs.openHyphen),
);

const withHyphen = new RegExp(`(?<![\\p{L}\\p{N}./_-])(?<first>\\p{L}{3,40})- och ${second}`, "gu");

/** What stands in compounds and never alone. */
const parts = [
  ..."hälso folkhälso förskole grundskole gymnasie utbildnings arbetsmarknads samhällsbyggnads".split(" "),
  ..."stadsbyggnads omsorgs näringslivs landsbygds jordbruks".split(" "),
];

const partsAlone = inEachText(
  (running: RunningText): readonly Found[] => withoutHyphen(running, parts),
  ({ text }) => partWords.isIn(text),
);

const partWords = new WordSet(parts);

/** A series that stands with its hyphen somewhere else. */
const sameWithout = inEachText(
  (running: RunningText, written: readonly Key[]): readonly Found[] => {
    const { text } = running.text;
    const present = firstsOf(written).filter(({ hints }) => hints.some((hint) => text.includes(hint)));
    return present.length === 0
      ? none
      : withoutHyphen(
          running,
          present.map(({ first }) => first),
        ).filter(({ key }) => written.includes(key));
  },
  ({ text }) => text.text.includes(" och "),
);

interface FirstPart {
  readonly first: string;
  /** As the series would begin without its hyphen, in small letters and with a capital. */
  readonly hints: readonly string[];
}

/** The first parts of series, each once. */
const firstsOf = oncePer((written: readonly Key[]): readonly FirstPart[] => {
  const firsts = new Set(written.map((key) => key.slice(0, key.indexOf(" "))));
  return [...firsts]
    .filter((first) => !parts.includes(first))
    .map((first) => ({ first, hints: [`${first} och `, `${upperFirst(first)} och `] }));
});

const none: readonly never[] = [];

function withoutHyphen({ text, isQuoted }: RunningText, firsts: readonly string[]): readonly Found[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}./_-])(?<first>${firsts.join("|")}) och ${second}`, "giu");
  return matchesIn(text.text, pattern).flatMap(({ index, groups = {} }) => {
    const { first = "" } = groups;
    const place = { text, start: index, end: index + first.length, right: `${first}-` };
    return isQuoted(index) ? [] : [{ ...place, key: keyOf(first, groups["second"] ?? "") }];
  });
}

function* problemOf(occurrences: readonly Occurrence[]): Generator<Problem> {
  if (!isAny(occurrences)) return;
  const [{ right = "" }] = occurrences;
  yield {
    message: {
      sv: `Skriv bindestreck efter det första ledet: ”${right}”.`,
      en: `Write a hyphen after the first part: “${right}”.`,
    },
    ...allPlaces(occurrences),
  };
}
