import type { Problem, TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll } from "../facts/block-text";
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
    for (const running of runningTexts(facts)) {
      if (running.text.text.length < shortestLength) continue;
      const passage = passageOf(running);
      if (passage.words < fewestWords) continue;
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
  readonly words: number;
  /** A number for every three words in a row. */
  readonly threes: ReadonlySet<number>;
}

function passageOf(running: RunningText): Passage {
  const words = hashWords(running.text.text);
  const threes = new Set<number>();
  for (let at = 2; at < words.length; at++) {
    const [a = 0, b = 0, c = 0] = [words[at - 2], words[at - 1], words[at]];
    threes.add((Math.imul(Math.imul(a, 31) + b, 31) + c) | 0);
  }
  return { running, words: words.length, threes };
}

/** A number for every word, the same whether it has capital letters or not. */
function hashWords(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  const small = text.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    const letter = small.charCodeAt(at);
    const isWord = letter > 127 || (letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57);
    if (isWord) hash = (Math.imul(hash, 31) + letter) | 0;
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hash === 0 ? hashes : [...hashes, hash];
}

/** So many passages are remembered for three words; more would tell nothing and cost much. */
const mostRemembered = 3;

/** Passages by a fourth of their threes: enough to meet again, and then all of them are compared. */
class Index {
  private readonly passages = new Map<number, Passage[]>();

  add(passage: Passage): void {
    for (const three of passage.threes) {
      if (!isSample(three)) continue;
      const known = this.passages.get(three);
      if (!known) this.passages.set(three, [passage]);
      else if (known.length < mostRemembered) known.push(passage);
    }
  }

  /** An earlier passage in another section that shares four in five threes with this one. */
  findLike(passage: Passage): Passage | undefined {
    const met = new Set<Passage>();
    for (const three of passage.threes) {
      if (!isSample(three)) continue;
      for (const one of this.passages.get(three) ?? []) {
        if (met.has(one) || met.size >= mostCompared) continue;
        met.add(one);
        if (one.running.heading !== passage.running.heading && isLike(one, passage)) return one;
      }
    }
    return undefined;
  }
}

const mostCompared = 12;

const isSample = (three: number): boolean => (three & 3) === 0;

function isLike(one: Passage, other: Passage): boolean {
  const [shorter, longer] = one.threes.size < other.threes.size ? [one, other] : [other, one];
  const wanted = share * longer.threes.size;
  if (shorter.threes.size < wanted) return false;
  let shared = 0;
  for (const three of shorter.threes) if (longer.threes.has(three)) shared++;
  return shared >= wanted;
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
