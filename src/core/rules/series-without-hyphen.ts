import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { vocabulary } from "../facts/vocabulary";
import type { WordIndex } from "../facts/word-index";
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
    const written = new Set(writtenSeries(texts));
    const wrong = new Map<string, Occurrence[]>();
    for (const { key, ...place } of [...partsAlone(texts), ...sameWithout(vocabulary(facts), written)])
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
    matchesIn(text, fromHyphen).flatMap(({ index, groups = {} }) => {
      const [first] = upToHyphen.exec(text.slice(Math.max(0, index - longestFirst), index)) ?? [];
      return first === undefined ? [] : [keyOf(first, groups["second"] ?? "")];
    }),
  ({ text }) => hasSign(text, signs.openHyphen),
);

/** Found by its hyphen, for every word may be the first part of one. */
const fromHyphen = new RegExp(`- och ${second}`, "gu");
const upToHyphen = /(?<![\p{L}\p{N}./_-])\p{L}{3,40}$/u;
const longestFirst = 42;

/** What stands in compounds and never alone. */
const parts = [
  ..."hälso folkhälso förskole grundskole gymnasie utbildnings arbetsmarknads samhällsbyggnads".split(" "),
  ..."stadsbyggnads omsorgs näringslivs landsbygds jordbruks".split(" "),
];

const partsAlone = inEachText(
  (running: RunningText): readonly Found[] =>
    matchesIn(running.text.text, partAlone).flatMap(
      ({ 0: first, index }) => withoutHyphenAt(running, index, first) ?? [],
    ),
  ({ text }) => partWords.isIn(text) && partHint.test(text.text),
);

/** Words of their own, but not before these: one of a kind that everyone knows. */
const known =
  "gång(?= och cykel(?:väg|ban|bro|stråk|nät|port))|plan(?= och bygglag)|vatten(?= och avlopps(?:tax|avgift|nät|ledning|försörj))|offentlighets";

const partWords = new WordSet([...parts, "gång", "plan", "vatten", "offentlighets"]);
/** By its end first, which few texts have. */
const partHint = new RegExp(` och (?<=(?:${parts.join("|")}|gång|plan|vatten|offentlighets) och )`, "i");
const partAlone = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${parts.join("|")}|${known})(?= och ))`, "giu");

/** Series that stand with their hyphen somewhere else, where their first parts are words by themselves. */
function sameWithout(uses: WordIndex, written: ReadonlySet<Key>): readonly Found[] {
  const firsts = new Set([...written].map((key) => key.slice(0, key.indexOf(" "))));
  for (const part of parts) firsts.delete(part);
  const alone = [...firsts]
    .flatMap((first) => [uses.get(first), uses.get(upperFirst(first))])
    .flatMap((use) => use?.at.map((place) => ({ ...place, first: use.word })) ?? []);
  return uses.inReadingOrder(alone).flatMap(({ running, start, first }) => {
    const found = withoutHyphenAt(running, start, first);
    return found && written.has(found.key) ? [found] : [];
  });
}

/** @param start where the first part stands, a word by itself */
function withoutHyphenAt({ text, isQuoted }: RunningText, start: number, first: string): Found | undefined {
  const end = start + first.length;
  fromAnd.lastIndex = end;
  const second = fromAnd.exec(text.text)?.groups?.["second"];
  if (second === undefined || /[./_-]/.test(text.text.charAt(start - 1)) || isQuoted(start)) return undefined;
  return { text, start, end, right: `${first}-`, key: keyOf(first, second) };
}

const fromAnd = new RegExp(` och ${second}`, "uy");

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
