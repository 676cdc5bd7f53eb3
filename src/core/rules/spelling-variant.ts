import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule } from "../checking/rule";
import { inCaseOf } from "../facts/find-phrase";
import { inEachWord } from "../facts/in-each-word";
import { nearWordSearch, type NearWords } from "../facts/near-words";
import { rightSpelling } from "../facts/right-spelling";
import { beginsSentence, vocabulary, type WordUse } from "../facts/vocabulary";
import type { WordIndex } from "../facts/word-index";
import { upperFirst } from "../language/organ-names";
import { remembering } from "../language/remembering";
import { areSmallLetters, isCapitalAt } from "../language/unit-kinds";
import { parseMisspellings, type Misspellings } from "../profiles/misspellings";

/** One word spelt in two ways, where the more frequent way shows which is right. */
export const spellingVariant = defineRule<Misspellings>({
  id: "spelling-variant",
  title: { sv: "Samma ord stavat på två sätt", en: "One word spelt in two ways" },
  why: {
    sv: "Två stavningar av ett ord får läsaren att undra om det är två saker, och sökningen hittar bara den ena.",
    en: "Two spellings of a word make the reader wonder whether they are two things, and a search finds only one.",
  },
  source: "Språklagen 11 § om vårdat språk; Svenska skrivregler om foge-s och dubbelteckning",
  severity: "error",
  parseOptions: parseMisspellings,
  *check({ facts }, { options, profile }) {
    // A known misspelling is told of as one, and once is enough.
    const isKnownTold = profile.checks.some(({ rule }) => rule.id === "common-misspelling");
    for (const variant of findVariants(vocabulary(facts)))
      if (!isKnownTold || rightSpelling(variant.rare.word, options) === undefined) yield* problemOf(variant);
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
    .map((place): Occurrence => {
      const stretch = { start: place.start, end: place.start + rare.word.length };
      const right = isCertain ? inCaseOf({ ...place, ...stretch }, frequent.word) : undefined;
      return { text: place.running.text, ...stretch, right };
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
const isCommon = (word: string): boolean => word.length >= shortest && areSmallLetters(word);

const nearWords = nearWordSearch({ isLookedAt: isCommon, lettersBefore, lettersAfter });

/** In the order of the words, whichever the index has first. */
function findVariants(uses: WordIndex): readonly Variant[] {
  return [
    ...nearWords(uses).flatMap((pair) => variantsOf(pair, uses)),
    ...variantsFirstInSentence(uses),
  ].sort((a, b) => compareWords(a.rare, b.rare) || compareWords(a.frequent, b.frequent));
}

const compareWords = (a: WordUse, b: WordUse): number => Number(a.word > b.word) - Number(a.word < b.word);

function variantsOf({ word, other, change, at }: NearWords, uses: WordIndex): readonly Variant[] {
  const [one, another] = [useOf(word, uses), useOf(other, uses)];
  if (!one || !another) return [];
  if (change === "without") return [...variantOf({ longer: one, shorter: another, at })];
  return isMuchRarer(one, another) ? [{ rare: one, frequent: another, isCertain: false }] : [];
}

/** A word in lower case, with the places where it stands first in a sentence and has a capital letter. */
function useOf(word: string, uses: WordIndex): WordUse | undefined {
  const [small, capital] = [uses.get(word), uses.get(upperFirst(word))];
  const first = capital?.at.filter(beginsSentence) ?? [];
  if (first.length === 0) return small;
  const at = uses.inReadingOrder([...(small?.at ?? []), ...first]);
  return { word, count: at.length, at };
}

/** Long words with a capital letter, and how they are written within a sentence. */
const capitalised = inEachWord((word) =>
  word.length > shortest && isCapitalAt(word, 0) && areSmallLetters(word, 1)
    ? { small: word.charAt(0).toLocaleLowerCase("sv") + word.slice(1) }
    : undefined,
);

/** Of words that the text has first in sentences alone; one that has its capital elsewhere too is a name. */
function* variantsFirstInSentence(uses: WordIndex): Generator<Variant> {
  for (const [word, { small }] of capitalised(uses)) {
    if (uses.has(small)) continue;
    const beside = spellingsBeside(small).find(({ other }) => uses.has(other));
    const written = beside && uses.get(word)?.at.every(beginsSentence) ? useOf(small, uses) : undefined;
    const other = beside && useOf(beside.other, uses);
    if (!beside || !written || !other) continue;
    const [longer, shorter] = beside.isLonger ? [other, written] : [written, other];
    yield* variantOf({ longer, shorter, at: beside.at });
  }
}

interface Spelling {
  readonly other: string;
  /** Whether it is the other that has a letter more. */
  readonly isLonger: boolean;
  readonly at: number;
}

/** Those that differ by a letter for compounds or by a consonant that is doubled. */
const spellingsBeside = remembering((word): readonly Spelling[] => {
  const spellings: Spelling[] = [];
  for (let at = lettersBefore; at <= word.length - lettersAfter; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of new Set(["s", before.at(-1) ?? ""]))
      if (!after.startsWith(letter) && isSpellingOnly(before + letter, at))
        spellings.push({ other: before + letter + after, isLonger: true, at });
    if (!after.startsWith(word.charAt(at + 1)) && isSpellingOnly(word, at))
      spellings.push({ other: before + after.slice(1), isLonger: false, at });
  }
  return spellings;
});

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

/**
 * Two real words may differ by a letter; one that stands once against many others seldom is another word, and of two very
 * long ones still less.
 */
const isMuchRarer = (rare: WordUse, frequent: WordUse): boolean =>
  rare.count === 1 && frequent.count >= (rare.word.length < veryLong ? 3 : 2);
const veryLong = 12;

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

/** Two words of which one has the other's letters and this one more: "plantering", "kontrakt", "föreskriven". */
const otherWords: readonly (readonly [before: RegExp, from: RegExp])[] = [
  [/plan$/, /^ter/],
  [/kont$/, /^rakt/],
  [/kon$/, /^stant/],
  [/^för$/, /^e/],
];

const isKnownPair = (word: string, at: number): boolean =>
  doubled.has(word.slice(0, at + 1)) ||
  otherWords.some(([before, from]) => before.test(word.slice(0, at)) && from.test(word.slice(at)));
