import type { Problem, TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { oncePer } from "../facts/once-per";
import { runningTexts, type RunningText } from "../facts/running-text";
import { countWords, numbersOfWord, type ScannedText } from "../language/scan-text";

/** A paragraph that stands, nearly word for word, in another section too. */
export const passageRepeated = defineRule({
  id: "passage-repeated",
  title: { sv: "Samma stycke två gånger", en: "The same paragraph twice" },
  why: {
    sv: "Den som läser hela tjänsteutlåtandet läser samma sak två gånger. En sammanfattning säger det viktigaste kortare.",
    en: "Whoever reads the whole report reads the same thing twice. A summary says the main thing in fewer words.",
  },
  source: "Klarspråksråd om sammanfattningar; granskade tjänsteutlåtanden",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const seen = new Index();
    for (const passage of passages(runningTexts(facts))) {
      const earlier = seen.findLike(passage);
      if (earlier) yield problemOf(earlier, passage);
      else seen.add(passage);
    }
  },
});

const fewestWords = 30;
/** So much of the longer one's words, in threes, is in the shorter: where more is said, it is no repetition. */
const share = 0.8;

interface Passage {
  readonly running: RunningText;
  /** The smallest of its samples: two passages that share most of their threes share one of these. In order of size. */
  readonly smallest: readonly number[];
}

const mostOfSmallest = 6;

const passages = inEachText((running: RunningText): readonly Passage[] =>
  countWords(running.text) < fewestWords ? [] : [{ running, smallest: smallestSamples(running.text) }],
);

/** Every passage has these, so that they are picked and not sorted out. Each once. */
function smallestSamples(text: ScannedText): readonly number[] {
  const smallest: number[] = [];
  eachThree(text, (three) => {
    const isFull = smallest.length === mostOfSmallest;
    if (!isSample(three) || (isFull && three >= (smallest[mostOfSmallest - 1] ?? 0))) return;
    if (smallest.includes(three)) return;
    if (isFull) smallest.pop();
    let at = smallest.length;
    for (; at > 0 && (smallest[at - 1] ?? 0) > three; at--) smallest[at] = smallest[at - 1] ?? 0;
    smallest[at] = three;
  });
  return smallest;
}

/** A fourth of the numbers for every three words in a row. */
const isSample = (three: number): boolean => (three & 3) === 0;

/** In order of size: asked for only where another passage shares the smallest. */
const sortedSamples = oncePer(({ text }: RunningText) => sorted(text, isSample));

/** All its numbers: asked for only where the samples are alike. */
const sortedThrees = oncePer(({ text }: RunningText) => sorted(text, () => true));

/** Each once. */
function sorted(text: ScannedText, isWanted: (three: number) => boolean): Int32Array {
  const threes: number[] = [];
  eachThree(text, (three) => {
    if (isWanted(three)) threes.push(three);
  });
  return new Int32Array(threes).sort().filter((one, at, all) => one !== all[at - 1]);
}

/** Tells the number of every three words in a row, the same whether they have capital letters or not. */
function eachThree({ words: { numbers, from, to } }: ScannedText, found: (three: number) => void): void {
  let [first, second] = [numbers[from + 2] ?? 0, numbers[from + numbersOfWord + 2] ?? 0];
  for (let at = from + 2 * numbersOfWord + 2; at < to; at += numbersOfWord) {
    const third = numbers[at] ?? 0;
    found((Math.imul(Math.imul(first, 31) + second, 31) + third) | 0);
    [first, second] = [second, third];
  }
}

/** So many passages are remembered for three words; more would tell nothing and cost much. */
const mostRemembered = 3;

/** Passages by their smallest samples. Those that meet twice are compared: one number may be that of a common phrase. */
class Index {
  private readonly passages = new Map<number, readonly Passage[]>();
  private readonly met: Passage[] = [];
  private readonly compared: Passage[] = [];

  add(passage: Passage): void {
    const alone = [passage];
    for (const three of passage.smallest) {
      const known = this.passages.get(three);
      if (!known) this.passages.set(three, alone);
      else if (known.length < mostRemembered) this.passages.set(three, [...known, passage]);
    }
  }

  /** An earlier passage in another section that shares four in five threes with this one. */
  findLike(passage: Passage): Passage | undefined {
    const { met, compared } = this;
    met.length = compared.length = 0;
    for (const three of passage.smallest) {
      for (const one of this.passages.get(three) ?? []) {
        if (!met.includes(one)) met.push(one);
        else if (!compared.includes(one) && compared.length < mostCompared) {
          compared.push(one);
          if (one.running.heading !== passage.running.heading && isLike(one, passage)) return one;
        }
      }
    }
    return undefined;
  }
}

const mostCompared = 12;

/** Where less than this of the samples is shared, four in five of all cannot well be. */
const shareOfSamples = 0.4;

const isLike = (one: Passage, other: Passage): boolean =>
  areAlike(sortedSamples(one.running), sortedSamples(other.running), shareOfSamples) &&
  areAlike(sortedThrees(one.running), sortedThrees(other.running), share);

/** So much of the longer one is in the shorter. Most pairs are told apart by the first few numbers. */
function areAlike(a: Int32Array, b: Int32Array, wanted: number): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const mayMiss = shorter.length - wanted * longer.length;
  let missing = 0;
  let at = 0;
  for (let index = 0; index < shorter.length && missing <= mayMiss; index++) {
    const three = shorter[index] ?? 0;
    while (at < longer.length && (longer[at] ?? 0) < three) at++;
    if (longer[at] !== three) missing++;
  }
  return missing <= mayMiss;
}

function problemOf(earlier: Passage, later: Passage): Problem {
  const places: readonly TextPlace[] = [earlier, later].map(({ running }) => placeOfAll(running.text));
  const [where, ...related] = places;
  return {
    message: {
      sv: "Stycket står nästan ordagrant på två ställen. Korta det ena, eller ta bort det.",
      en: "The paragraph stands almost word for word in two places. Shorten one of them, or take it away.",
    },
    where: where ?? "document",
    related,
  };
}
