import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";

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
    const series = seriesIn(runningTexts(facts));
    const written = new Set(series.filter(({ hasHyphen }) => hasHyphen).map(({ key }) => key));
    const wrong = new Map<string, Occurrence[]>();
    for (const { hasHyphen, key, isPartOnly, ...place } of series) {
      if (hasHyphen || (!isPartOnly && !written.has(key))) continue;
      wrong.set(key, [...(wrong.get(key) ?? []), place]);
    }
    for (const occurrences of wrong.values()) yield* problemOf(occurrences);
  },
});

interface Series extends Occurrence {
  readonly hasHyphen: boolean;
  /** Both parts, without the ending: the same series in any form. */
  readonly key: string;
  /** The first part is no word by itself. */
  readonly isPartOnly: boolean;
}

/** What stands in compounds and never alone. */
const parts = new Set(
  "hälso folkhälso förskole grundskole gymnasie utbildnings arbetsmarknads samhällsbyggnads stadsbyggnads omsorgs näringslivs landsbygds jordbruks".split(
    " ",
  ),
);

const series =
  /(?<![\p{L}\p{N}./_-])(?<first>\p{L}\p{Ll}{2,40})(?<hyphen>-?) och (?<second>\p{L}{7,60})(?![\p{L}\p{N}])/gu;
/** "Mark- och exploateringsavtal" is another word than "exploatering"; "nämnden" and "nämndens" are one. */
const ending = /(?:ernas|erna|ens|ets|en|et|er|ns|s|n)$/u;

const seriesIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Series[] =>
    [...text.text.matchAll(series)].flatMap(
      ({ index, groups: { first = "", hyphen = "", second = "" } = {} }) => {
        if (isQuoted(index)) return [];
        const lower = first.toLocaleLowerCase("sv");
        const key = `${lower} ${second.toLocaleLowerCase("sv").replace(ending, "")}`;
        const place = { text, start: index, end: index + first.length, right: `${first}-` };
        return [{ ...place, key, hasHyphen: hyphen === "-", isPartOnly: parts.has(lower) }];
      },
    ),
  ({ text }) => text.text.includes(" och "),
);

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
