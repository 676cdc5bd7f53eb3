import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { vocabulary, type WordUse } from "../facts/vocabulary";
import { WordHash } from "../language/word-hash";

/** One word spelt in two ways, where the more frequent way shows which is right. */
export const spellingVariant = defineRule({
  id: "spelling-variant",
  title: { sv: "Samma ord stavat på två sätt", en: "One word spelt in two ways" },
  why: {
    sv: "Två stavningar av ett ord får läsaren att undra om det är två saker, och sökningen hittar bara den ena.",
    en: "Two spellings of a word make the reader wonder whether they are two things, and a search finds only one.",
  },
  source: "Språklagen 11 § om vårdat språk; Svenska skrivregler om foge-s och dubbelteckning",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts }) {
    for (const variant of findVariants(commonWords(vocabulary(facts).values()))) yield* problemOf(variant);
  },
});

interface Variant {
  readonly rare: WordUse;
  readonly frequent: WordUse;
  /** A letter for compounds, or a consonant twice: the frequent way is right beyond doubt. */
  readonly isCertain: boolean;
}

function* problemOf({ rare, frequent, isCertain }: Variant): Generator<Problem> {
  const occurrences = rare.at
    .filter(({ running, start }) => !running.isQuoted(start))
    .map(({ running, start }): Occurrence => {
      const right = isCertain ? frequent.word : undefined;
      return { text: running.text, start, end: start + rare.word.length, right };
    });
  if (!isAny(occurrences)) return;
  yield {
    message: {
      sv: `”${rare.word}” stavas också ”${frequent.word}” (${frequent.count} gånger). Stava ordet på ett sätt.`,
      en: `“${rare.word}” is also spelt “${frequent.word}” (${frequent.count} times). Spell it in one way.`,
    },
    ...allPlaces(occurrences),
    ...(isCertain ? {} : { atMost: "warning" as const }),
  };
}

const shortest = 9;
const lettersBefore = 2;
const lettersAfter = 4;

/** Words that are all lower case: no names, no abbreviations, nothing from an address. */
function commonWords(uses: Iterable<WordUse>): readonly WordUse[] {
  return [...uses].filter(({ word }) => word.length >= shortest && /^\p{Ll}+$/u.test(word));
}

/**
 * Every word's forms with a letter less, and with two letters in the other order, looked for among the words that stand
 * more than once: no two words need be compared, and where every word stands once there is nothing to do.
 */
function* findVariants(words: readonly WordUse[]): Generator<Variant> {
  const frequent = words.filter(({ count }) => count > 1);
  if (frequent.length === 0) return;
  const byHash = new Map(frequent.map((use) => [new WordHash(use.word).whole, use]));
  for (const one of words) yield* nearFrequent(one, byHash);
  const single = new Map(words.filter(({ count }) => count === 1).map((use) => [use.word, use]));
  for (const longer of frequent) {
    for (const at of inside(longer.word)) {
      const shorter = single.get(without(longer.word, at));
      if (shorter) yield* variantOf({ longer, shorter, at });
    }
  }
}

function* nearFrequent(one: WordUse, byHash: ReadonlyMap<number, WordUse>): Generator<Variant> {
  const { word } = one;
  const hash = new WordHash(word);
  for (const at of inside(word)) {
    const shorter = byHash.get(hash.without(at));
    if (shorter?.word === without(word, at)) yield* variantOf({ longer: one, shorter, at });
    const other = byHash.get(hash.swapped(at));
    if (other && isMuchRarer(one, other) && other.word === swapped(word, at))
      yield { rare: one, frequent: other, isCertain: false };
  }
}

/** Where a letter may be too many; of two that are alike the last one. */
function inside(word: string): readonly number[] {
  const places: number[] = [];
  for (let at = lettersBefore; at < word.length - lettersAfter; at++)
    if (word[at] !== word[at + 1]) places.push(at);
  return places;
}

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);

interface Pair {
  readonly longer: WordUse;
  readonly shorter: WordUse;
  /** Where the longer one has its further letter; the last of two that are alike. */
  readonly at: number;
}

function* variantOf({ longer, shorter, at }: Pair): Generator<Variant> {
  const [rare, frequent] = longer.count < shorter.count ? [longer, shorter] : [shorter, longer];
  if (isKnownPair(longer.word, at)) return;
  if (isSpellingOnly(longer.word, at) && longer.word.length > shortest) {
    if (frequent.count >= 2 * rare.count) yield { rare, frequent, isCertain: true };
  } else if (isMuchRarer(rare, frequent)) yield { rare, frequent, isCertain: false };
}

/** Two real words may differ by a letter; one that stands once against many others seldom is another word. */
const isMuchRarer = (rare: WordUse, frequent: WordUse): boolean => rare.count === 1 && frequent.count >= 3;

/** "trygghet-s-skapande", "plan-n-ering". */
function isSpellingOnly(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter === "s" || (/[b-df-hj-np-tv-xz]/.test(letter) && word[at - 1] === letter);
}

/** First parts that become another word when a letter is doubled: "vägarbete" and "väggarbete". */
const doubled = new Set(
  "vägg hall vall tall matt glass buss full damm ramm vitt till viss mall koll ball boll mass kass pass hatt".split(
    " ",
  ),
);

const isKnownPair = (word: string, at: number): boolean => doubled.has(word.slice(0, at + 1));
