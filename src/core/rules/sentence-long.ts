import { defineRule } from "../checking/rule";
import type { Stretch } from "../document/document";
import { runningTexts, type RunningText } from "../facts/running-text";
import { inEachText } from "../facts/in-each-text";
import type { BlockText } from "../facts/block-text";
import { countWords, numbersOfWord } from "../language/scan-text";

interface Options {
  /** A sentence with more words than this is long. */
  readonly words: number;
  /** How many are shown, the longest first chosen. */
  readonly atMost: number;
}

/** The longest sentences, where they are so long that the reader loses the beginning. */
export const sentenceLong = defineRule<Options>({
  id: "sentence-long",
  title: { sv: "Lång mening", en: "Long sentence" },
  why: {
    sv: "I en lång mening tappar läsaren början innan slutet kommer. Ledamöterna läser många ärenden på kort tid.",
    en: "In a long sentence the reader has lost the beginning before the end comes. The members read many matters in little time.",
  },
  source: "Språklagen 11 § om enkelt och begripligt språk; klarspråksråd om meningslängd",
  severity: "hint",
  parseOptions: (options) => ({
    words: options.integer("words", {
      lowest: 15,
      highest: 200,
      otherwise: 45,
      about: "En mening med fler ord är lång.",
    }),
    atMost: options.integer("atMost", {
      lowest: 1,
      highest: 20,
      otherwise: 3,
      about: "Så många meningar visas, de längsta.",
    }),
  }),
  *check({ facts }, { options: { words, atMost } }) {
    const long = longSentences(runningTexts(facts), words);
    for (const { text, sentence, count } of longest(long, atMost)) {
      yield {
        message: {
          sv: `Meningen har ${count} ord. Dela den, till exempel vid ”och”, ”som” eller ett semikolon.`,
          en: `The sentence has ${count} words. Divide it, for instance at “och”, “som” or a semicolon.`,
        },
        where: text.placeOf(sentence),
      };
    }
  },
});

const longSentences = inEachText(({ text, sentences }: RunningText, words: number): readonly Measured[] =>
  countWords(text) > words
    ? sentences()
        .filter((sentence) => mayHaveMore(text, sentence, words))
        .flatMap((sentence) => measure(text, sentence, words))
    : none,
);

const none: readonly Measured[] = [];

/** Of what stands between two spaces and has a letter, each has a word at least: with fewer, they need not be counted. */
function mayHaveMore(
  { words: { numbers, from, to } }: BlockText,
  { start, end }: Stretch,
  words: number,
): boolean {
  if (end - start <= 2 * words) return false;
  let within = 0;
  for (let at = from; at < to; at += numbersOfWord) {
    const wordAt = numbers[at] ?? 0;
    if (wordAt >= end) break;
    if (wordAt >= start) within++;
  }
  return within > words;
}

interface Measured {
  readonly text: BlockText;
  readonly sentence: Stretch;
  readonly count: number;
}

function measure(text: BlockText, sentence: Stretch, words: number): readonly Measured[] {
  const count = countWritten(text.text.slice(sentence.start, sentence.end));
  return count > words ? [{ text, sentence, count }] : [];
}

/** A dash that stands by itself is no word. */
const countWritten = (sentence: string): number =>
  sentence.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** In document order. */
function longest(long: readonly Measured[], atMost: number): readonly Measured[] {
  if (long.length <= atMost) return long;
  const chosen = new Set([...long].sort((a, b) => b.count - a.count).slice(0, atMost));
  return long.filter((one) => chosen.has(one));
}
