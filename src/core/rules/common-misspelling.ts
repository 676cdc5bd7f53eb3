import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule } from "../checking/rule";
import { inCaseOf } from "../facts/find-phrase";
import { inEachWord } from "../facts/in-each-word";
import { beginsSentence, vocabulary, type WordUse } from "../facts/vocabulary";
import type { Fields } from "../profiles/fields";
import { correction } from "../profiles/replacement";

interface Options {
  readonly words: ReadonlyMap<string, string>;
  /** Letters that stand in no word that is spelt right, whatever is before and after: "nämd". */
  readonly parts: readonly (readonly [string, string])[];
}

/** A spelling that is wrong beyond doubt, from a reviewed list; a word that is not in it is left alone. */
export const commonMisspelling = defineRule<Options>({
  id: "common-misspelling",
  title: { sv: "Felstavat ord", en: "Misspelt word" },
  why: {
    sv: "Ett felstavat ord hittas inte vid sökning, och drar uppmärksamheten från innehållet.",
    en: "A misspelt word is not found by a search, and draws attention away from the matter.",
  },
  source: "Svenska Akademiens ordlista; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions,
  *check({ facts }, { options }) {
    const words = vocabulary(facts);
    for (const [word, { right }] of misspelt(words, options)) {
      const use = words.get(word);
      if (use) yield* problemOf(use, right);
    }
  },
});

const misspelt = inEachWord((word, options: Options) => {
  const right = rightFor(word.toLowerCase(), options);
  return right === undefined ? undefined : { right };
});

function rightFor(word: string, { words, parts }: Options): string | undefined {
  const whole = words.get(word);
  if (whole !== undefined || word.length < 5) return whole;
  const [wrong, right] = parts.find(([part]) => word.includes(part)) ?? [];
  return wrong !== undefined && right !== undefined ? word.replace(wrong, right) : undefined;
}

/** In mid-sentence a word with a capital letter may be a name; an organ's is spelt as any word. */
const organ = /(?:nämden|nämdens|nämd|styrelsen?s?|förvaltn?i?n?g?(?:en)?s?)$/u;

function* problemOf(use: WordUse, right: string): Generator<Problem> {
  const isSmall = /^\p{Ll}/u.test(use.word);
  if (/\p{Lu}/u.test(use.word.slice(1))) return;
  const occurrences = use.at
    .filter((place) => isSmall || organ.test(use.word) || beginsSentence(place))
    .filter(({ running, start }) => !running.isQuoted(start))
    .map((place): Occurrence => {
      const stretch = { start: place.start, end: place.start + use.word.length };
      return { ...stretch, text: place.running.text, right: inCaseOf({ ...place, ...stretch }, right) };
    });
  if (!isAny(occurrences)) return;
  yield {
    message: { sv: `”${use.word}” stavas ”${right}”.`, en: `“${use.word}” is spelt “${right}”.` },
    ...allPlaces(occurrences),
  };
}

function parseOptions(options: Fields): Options {
  const pairs = (name: string, about: string) =>
    options.list(name, { item: correction, about }).map(({ from, to }) => [from, to] as const);
  return {
    words: new Map(pairs("words", "Felstavade ord: ”abonemang → abonnemang”.")),
    parts: pairs("parts", "Bokstäver som inte finns i något rätt stavat ord, var i ordet de än står."),
  };
}
