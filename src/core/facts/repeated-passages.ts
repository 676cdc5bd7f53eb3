import { countWords, numbersOfWord, type ScannedText } from "../language/scan-text";
import { inEachText } from "./in-each-text";
import { oncePer } from "./once-per";
import type { RunningText } from "./running-text";

export interface RepeatedPassage {
  readonly earlier: RunningText;
  readonly later: RunningText;
}

/** Paragraphs of some length that stand, nearly word for word, in another section too; each with the first like it. */
export function repeatedPassages(texts: readonly RunningText[]): readonly RepeatedPassage[] {
  const all = passages(texts);
  const index = new SampleIndex(all);
  const repeated: RepeatedPassage[] = [];
  for (const [number, later] of all.entries()) {
    const earlier = index.sharing(number).find((one) => isRepeated(one, later));
    if (earlier) repeated.push({ earlier: earlier.running, later: later.running });
    else index.add(number);
  }
  return repeated;
}

const isRepeated = ({ running: one }: Passage, { running: other }: Passage): boolean =>
  one.heading !== other.heading &&
  areAlike(sortedSamples(one), sortedSamples(other), shareOfSamples) &&
  areAlike(sortedThrees(one), sortedThrees(other), share);

const fewestWords = 30;
/** So much of the longer one's words, in threes, is in the shorter: where more is said, it is no repetition. */
const share = 0.8;
/** Where less than this of the samples is shared, four in five of all cannot well be. */
const shareOfSamples = 0.4;

interface Passage {
  readonly running: RunningText;
  /** Of its samples the smallest: two passages that share most of their threes share most of these. In order of size. */
  readonly smallest: readonly number[];
}

const mostOfSmallest = 10;

const passages = inEachText((running: RunningText): readonly Passage[] =>
  countWords(running.text) < fewestWords ? [] : [{ running, smallest: smallestSamples(running.text) }],
);

/** Every passage has these, so that they are picked and not sorted out. Each once. */
function smallestSamples({ words: { numbers, from, to } }: ScannedText): readonly number[] {
  const smallest: number[] = [];
  let largest = Infinity;
  for (let at = from + firstThree; at < to; at += numbersOfWord) {
    const three = threeEndingAt(numbers, at);
    if (!isSample(three) || three >= largest || smallest.includes(three)) continue;
    putInOrder(smallest, three);
    if (smallest.length > mostOfSmallest) smallest.pop();
    if (smallest.length === mostOfSmallest) largest = smallest[mostOfSmallest - 1] ?? largest;
  }
  return smallest;
}

function putInOrder(numbers: number[], added: number): void {
  let at = numbers.length;
  for (; at > 0 && (numbers[at - 1] ?? 0) > added; at--) numbers[at] = numbers[at - 1] ?? 0;
  numbers[at] = added;
}

/** A fourth of the numbers for every three words in a row. */
const isSample = (three: number): boolean => (three & 3) === 0;

/** In order of size: asked for only where another passage shares the smallest. */
const sortedSamples = oncePer(({ text }: RunningText) => sorted(text, isSample));

/** All its numbers: asked for only where the samples are alike. */
const sortedThrees = oncePer(({ text }: RunningText) => sorted(text, () => true));

/** Each once. */
function sorted(
  { words: { numbers, from, to } }: ScannedText,
  isWanted: (three: number) => boolean,
): Int32Array {
  const threes = new Int32Array(Math.max(0, (to - from) / numbersOfWord));
  let count = 0;
  for (let at = from + firstThree; at < to; at += numbersOfWord) {
    const three = threeEndingAt(numbers, at);
    if (isWanted(three)) threes[count++] = three;
  }
  return withoutTwins(threes.subarray(0, count).sort());
}

/** Of numbers in order of size; in their own place. */
function withoutTwins(sorted: Int32Array): Int32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at] ?? 0;
  return sorted.subarray(0, count);
}

/** Where the third word has its number. */
const firstThree = 2 * numbersOfWord + 2;

/** The number of three words in a row, the same whether they have capital letters or not. */
function threeEndingAt(numbers: Int32Array, at: number): number {
  const [first, second] = [numbers[at - 2 * numbersOfWord] ?? 0, numbers[at - numbersOfWord] ?? 0];
  return (Math.imul(Math.imul(first, 31) + second, 31) + (numbers[at] ?? 0)) | 0;
}

/** So many passages are remembered for a sample; more would tell nothing and cost much. */
const mostRemembered = 3;
/** So many are compared with one. */
const mostCompared = 12;
const none: readonly Passage[] = [];

/** So much of its smallest samples a passage shares with another before the two are compared. */
const shareOfSmallest = 0.4;

/**
 * Passages by their smallest samples. All entries stand in a few arrays, chained from a slot for some bits of the sample:
 * every passage of every report comes by here.
 */
class SampleIndex {
  readonly #passages: readonly Passage[];
  /** The first entry of each chain; -1 for none. */
  readonly #chains: Int32Array;
  readonly #samples: Int32Array;
  readonly #owners: Int32Array;
  /** The entry that follows in the chain. */
  readonly #next: Int32Array;
  #count = 0;
  /** How many samples of the passage at hand each passage has. */
  readonly #shared: Uint8Array;
  readonly #met: number[] = [];
  /** How many passages have each of the samples of the one at hand. */
  readonly #known: number[] = [];

  constructor(passages: readonly Passage[]) {
    const most = mostOfSmallest * passages.length;
    this.#passages = passages;
    this.#chains = new Int32Array(2 ** Math.ceil(Math.log2(most + 1))).fill(-1);
    this.#samples = new Int32Array(most);
    this.#owners = new Int32Array(most);
    this.#next = new Int32Array(most);
    this.#shared = new Uint8Array(passages.length);
  }

  /** Those that share so many samples with this one that they may be like it, the first ones first. */
  sharing(number: number): readonly Passage[] {
    const samples = this.#samplesOf(number);
    const fewest = Math.max(2, Math.floor(shareOfSmallest * samples.length));
    const sharing: number[] = [];
    this.#met.length = 0;
    for (let nth = 0; nth < samples.length; nth++) {
      const sample = samples[nth] ?? 0;
      this.#known[nth] = 0;
      for (let at = this.#chains[this.#slotOf(sample)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
        if (this.#samples[at] !== sample) continue;
        const owner = this.#owners[at] ?? 0;
        this.#known[nth]! += 1;
        this.#met.push(owner);
        if (++this.#shared[owner]! === fewest) sharing.push(owner);
      }
    }
    for (const owner of this.#met) this.#shared[owner] = 0;
    return sharing.length === 0 ? none : this.#firstOf(sharing);
  }

  /** Of the passage that was last asked for: how many have each of its samples is known from then. */
  add(number: number): void {
    const samples = this.#samplesOf(number);
    for (let nth = 0; nth < samples.length; nth++) {
      if (this.#known[nth] === mostRemembered) continue;
      const sample = samples[nth] ?? 0;
      const slot = this.#slotOf(sample);
      this.#next[this.#count] = this.#chains[slot] ?? -1;
      this.#samples[this.#count] = sample;
      this.#owners[this.#count] = number;
      this.#chains[slot] = this.#count++;
    }
  }

  #firstOf(numbers: number[]): readonly Passage[] {
    return numbers
      .sort((a, b) => a - b)
      .slice(0, mostCompared)
      .flatMap((number) => this.#passages[number] ?? []);
  }

  #samplesOf(number: number): readonly number[] {
    return this.#passages[number]?.smallest ?? [];
  }

  /** The last two bits of every sample are the same. */
  #slotOf(sample: number): number {
    return (sample >>> 2) & (this.#chains.length - 1);
  }
}

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
