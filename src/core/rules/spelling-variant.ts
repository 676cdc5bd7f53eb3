import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { vocabulary, type WordUse } from "../facts/vocabulary";

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
      sv: `”${rare.word}” stavas också ”${frequent.word}” (${frequent.at.length} gånger). Stava ordet på ett sätt.`,
      en: `“${rare.word}” is also spelt “${frequent.word}” (${frequent.at.length} times). Spell it in one way.`,
    },
    ...allPlaces(occurrences),
    ...(isCertain ? {} : { atMost: "warning" as const }),
  };
}

const shortest = 9;
const lettersBefore = 2;
const lettersAfter = 4;

/** Words that are all lower case: no names, no abbreviations, nothing from an address. */
function commonWords(uses: Iterable<WordUse>): ReadonlyMap<string, WordUse> {
  const common = new Map<string, WordUse>();
  for (const use of uses)
    if (use.word.length >= shortest && /^\p{Ll}+$/u.test(use.word)) common.set(use.word, use);
  return common;
}

/** For each word its forms with a letter less, and with two letters in the other order: no pair need be compared. */
function* findVariants(words: ReadonlyMap<string, WordUse>): Generator<Variant> {
  for (const one of words.values()) {
    const { word } = one;
    for (let at = lettersBefore; at < word.length - lettersAfter; at++) {
      const shorter = words.get(word.slice(0, at) + word.slice(at + 1));
      if (shorter && word[at] !== word[at + 1]) yield* variantOf({ longer: one, shorter, at });
      const swapped = words.get(
        word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
      );
      if (swapped && isMuchRarer(swapped, one)) yield { rare: swapped, frequent: one, isCertain: false };
    }
  }
}

interface Pair {
  readonly longer: WordUse;
  readonly shorter: WordUse;
  /** Where the longer one has its further letter; the last of two that are alike. */
  readonly at: number;
}

function* variantOf({ longer, shorter, at }: Pair): Generator<Variant> {
  const [rare, frequent] = longer.at.length < shorter.at.length ? [longer, shorter] : [shorter, longer];
  if (isKnownPair(longer.word, at)) return;
  if (isSpellingOnly(longer.word, at) && longer.word.length > shortest) {
    if (frequent.at.length >= 2 * rare.at.length) yield { rare, frequent, isCertain: true };
  } else if (isMuchRarer(rare, frequent)) yield { rare, frequent, isCertain: false };
}

/** Two real words may differ by a letter; one that stands once against many others seldom is another word. */
const isMuchRarer = (rare: WordUse, frequent: WordUse): boolean =>
  rare.at.length === 1 && frequent.at.length >= 3;

/** "trygghet-s-skapande", "plan-n-ering". */
function isSpellingOnly(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter === "s" || (/[b-df-hj-np-tv-xz]/.test(letter) && word[at - 1] === letter);
}

/** Words that become others when a letter is doubled: "vägarbete" and "väggarbete". */
const doubles =
  /^(?:vägg|takk?|hall|vall|tall|matt|glass|buss|full|damm|ramm|sill|vitt|huss|till|viss|all|mall|koll|kalls|ball|bomm|tidss|boll|mass|foss|kass|ross|pass|rått|hatt|vett|fött|söt|rätt|bytt|brott|golf)/u;

const isKnownPair = (word: string, at: number): boolean =>
  word[at - 1] === word[at] && doubles.test(word.slice(0, at + 1)) && word.slice(0, at + 1).length <= 5;
