import type { Problem, TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { oncePer } from "../facts/once-per";
import { runningTexts, type RunningText } from "../facts/running-text";

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
const shortestLength = 100;
/** So much of the longer one's words, in threes, is in the shorter: where more is said, it is no repetition. */
const share = 0.8;

interface Passage {
  readonly running: RunningText;
  /** A fourth of the numbers for every three words in a row. */
  readonly samples: readonly number[];
  /**
   * The smallest of them, without repetitions: two passages that share most of their numbers share one of these.
   */
  readonly smallest: readonly number[];
}

const mostOfSmallest = 6;

const passages = inEachText((running: RunningText): readonly Passage[] => {
  const { text } = running.text;
  const words = text.length < shortestLength ? [] : hashWords(text);
  if (words.length < fewestWords) return [];
  const samples = threesOf(words, isSample);
  return [{ running, samples, smallest: smallestOf(samples) }];
});

/** Each passage has these, so that they are picked and not sorted out. In order of size. */
function smallestOf(numbers: readonly number[]): readonly number[] {
  const smallest: number[] = [];
  for (const number of numbers) {
    if (smallest.length === mostOfSmallest && number >= (smallest[mostOfSmallest - 1] ?? 0)) continue;
    if (smallest.includes(number)) continue;
    if (smallest.length === mostOfSmallest) smallest.pop();
    let at = smallest.length;
    for (; at > 0 && (smallest[at - 1] ?? 0) > number; at--) smallest[at] = smallest[at - 1] ?? 0;
    smallest[at] = number;
  }
  return smallest;
}

/** In order of size: asked for only where another passage shares the smallest. */
const sortedSamples = oncePer(({ samples }: Passage) => sortedOnce(samples));

/** All its numbers: asked for only where the samples are alike. */
const sorted = oncePer(({ text }: RunningText) => sortedOnce(threesOf(hashWords(text.text), isAny)));

const isAny = (): boolean => true;

function threesOf(words: readonly number[], isWanted: (three: number) => boolean): readonly number[] {
  const threes: number[] = [];
  for (let at = 2; at < words.length; at++) {
    const two = (Math.imul(words[at - 2] ?? 0, 31) + (words[at - 1] ?? 0)) | 0;
    const three = (Math.imul(two, 31) + (words[at] ?? 0)) | 0;
    if (isWanted(three)) threes.push(three);
  }
  return threes;
}

const isSample = (three: number): boolean => (three & 3) === 0;

const sortedOnce = (numbers: readonly number[]): Int32Array =>
  new Int32Array(numbers).sort().filter((one, at, all) => one !== all[at - 1]);

/** A number for every word, the same whether it has capital letters or not. */
function hashWords(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code < 256 ? (smallLetters[code] ?? 0) : code;
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0;
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  if (hash !== 0) hashes.push(hash);
  return hashes;
}

/** Of a letter or a digit its small form, of anything else 0. */
const smallLetters = Uint16Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

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
  areAlike(sortedSamples(one), sortedSamples(other), shareOfSamples) &&
  areAlike(sorted(one.running), sorted(other.running), share);

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
