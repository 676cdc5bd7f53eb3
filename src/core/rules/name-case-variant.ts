import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { inEachWord } from "../facts/in-each-word";
import { oncePer } from "../facts/once-per";
import { runningTexts, type RunningText } from "../facts/running-text";
import { vocabulary, type WordUse } from "../facts/vocabulary";
import type { WordIndex } from "../facts/word-index";
import { matchesIn } from "../language/matches-in";
import { areSmallLetters, isCapitalAt } from "../language/unit-kinds";

/** A name of two words whose second has a capital letter in some places only, or an organ with "&" and "och" by turns. */
export const nameCaseVariant = defineRule({
  id: "name-case-variant",
  title: { sv: "Namn med stor och liten bokstav", en: "Name with capital and small letters" },
  why: {
    sv: "Skrivs ett namn på två sätt vet läsaren inte vilket som är det rätta, eller om det är två olika.",
    en: "A name written in two ways leaves the reader wondering which is right, or whether there are two.",
  },
  source: "Svenska skrivregler om stor och liten bokstav i namn",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    for (const pair of findPairs(vocabulary(facts))) yield* problemsOf(pair);
    yield* joinedBothWays(runningTexts(facts));
  },
});

interface Pair {
  readonly small: Occurrence[];
  readonly capital: Occurrence[];
}

/** The words that stand with a capital letter and with a small one are few: only what is around them is looked at. */
function* findPairs(uses: WordIndex): Generator<Pair> {
  for (const [word, { inSmall }] of capitalised(uses)) {
    const [capital, small] = [uses.get(word), uses.get(inSmall)];
    if (capital && small) yield* pairsOf(capital, small, uses);
  }
}

const capitalised = inEachWord((word) =>
  word.length >= 4 && isCapitalAt(word, 0) && areSmallLetters(word, 1)
    ? { inSmall: word.toLowerCase() }
    : undefined,
);

function pairsOf(capital: WordUse, small: WordUse, uses: WordIndex): Iterable<Pair> {
  const pairs = new Map<string, Pair>();
  for (const { first, ...occurrence } of namesEndingIn(capital)) {
    if (uses.has(first.toLowerCase())) continue;
    const pair = pairs.get(first) ?? { small: [], capital: [] };
    pairs.set(first, pair);
    pair.capital.push(occurrence);
  }
  if (pairs.size === 0) return [];
  for (const { first, ...occurrence } of namesEndingIn(small)) pairs.get(first)?.small.push(occurrence);
  return pairs.values();
}

const shortestFirst = 4;

/**
 * The word with a capital letter before a place, which is a name's also first in a sentence: the text has it nowhere with a
 * small one. An address has its names in other ways.
 */
function firstBefore(text: string, start: number): string | undefined {
  const from = text.lastIndexOf(" ", start - 2) + 1;
  if (!isCapitalAt(text, from) || text.charAt(start - 1) !== " ") return undefined;
  const first = text.slice(from, start - 1);
  if (first.length < shortestFirst || !areSmallLetters(first, 1)) return undefined;
  return from === 0 || /[\p{Ll}\p{N},.!?]/u.test(text.charAt(from - 2)) ? first : undefined;
}

const namesEndingIn = oncePer(({ word, at }: WordUse): readonly (Occurrence & { readonly first: string })[] =>
  at.flatMap(({ running, start }) => {
    const { text } = running.text;
    const first = firstBefore(text, start);
    const end = start + word.length;
    if (first === undefined || text[end] === "@" || running.isQuoted(start)) return [];
    return [{ text: running.text, start: start - first.length - 1, end, first }];
  }),
);

/** At two to one the frequent way is the name's; where they are even nobody but the writer knows. */
function* problemsOf({ small, capital }: Pair): Generator<Problem> {
  const [rare, [model]] = small.length < capital.length ? [small, capital] : [capital, small];
  const frequent = Math.max(small.length, capital.length);
  if (!model || !isAny(rare) || frequent < 2 * rare.length) return;
  const right = model.text.text.slice(model.start, model.end);
  yield {
    message: {
      sv: `Namnet skrivs på de flesta ställen ”${right}”. Skriv det likadant överallt.`,
      en: `In most places the name is written “${right}”. Write it the same way everywhere.`,
    },
    ...allPlaces(withRight(rare, right)),
  };
}

function withRight(
  [first, ...others]: readonly [Occurrence, ...Occurrence[]],
  right: string,
): readonly [Occurrence, ...Occurrence[]] {
  return [{ ...first, right }, ...others.map((one) => ({ ...one, right }))];
}

/** "Kultur- & fritidsförvaltningen", "Miljö- och byggnadskontoret". */
const joined =
  /(?<![\p{L}-])\p{Lu}\p{L}+-? (?:&|och) \p{L}*(?:förvaltning|nämnd|kontor|avdelning|enhet|utskott)\p{L}{0,3}(?![\p{L}-])/gu;

interface OrganUse extends Occurrence {
  /** As it is written with "och". */
  readonly name: string;
  readonly hasSign: boolean;
}

const organsIn = inEachText(({ text, isQuoted }: RunningText): readonly OrganUse[] =>
  matchesIn(text.text, joined).flatMap(({ 0: quote, index: start }) => {
    const hasSign = quote.includes(" & ");
    const name = quote.replace(" & ", " och ");
    return isQuoted(start) ? [] : [{ text, start, end: start + quote.length, name, hasSign }];
  }),
);

/** A single sign is found in no time, a space first would be tried at every word. */
const withSign = inEachText(({ text }: RunningText): readonly RunningText["text"][] =>
  text.text.includes("&") && text.text.includes(" & ") ? [text] : [],
);

/** Nothing is looked for in a text that has no "&". Where the ways are even, the word is the one that stays. */
function* joinedBothWays(texts: readonly RunningText[]): Generator<Problem> {
  if (withSign(texts).length === 0) return;
  const uses = organsIn(texts);
  for (const name of new Set(uses.flatMap((use) => (use.hasSign ? [use.name] : [])))) {
    const same = uses.filter((use) => use.name === name);
    const [signs, words] = [same.filter((use) => use.hasSign), same.filter((use) => !use.hasSign)];
    const [rare, right] = signs.length > words.length ? [words, name.replace(" och ", " & ")] : [signs, name];
    if (words.length === 0 || !isAny(rare)) continue;
    yield {
      message: {
        sv: `Namnet skrivs också ”${right}”. Skriv det likadant överallt.`,
        en: `The name is also written “${right}”. Write it the same way everywhere.`,
      },
      ...allPlaces(withRight(rare, right)),
    };
  }
}
