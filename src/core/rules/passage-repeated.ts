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
  /** Every three words in a row. */
  readonly threes: ReadonlySet<string>;
}

function passageOf(running: RunningText): Passage {
  const words = running.text.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const threes = new Set<string>();
  for (let at = 2; at < words.length; at++) threes.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  return { running, words: words.length, threes };
}

/** So many passages are remembered for three words; more would tell nothing and cost much. */
const mostRemembered = 3;

class Index {
  private readonly passages = new Map<string, Passage[]>();

  add(passage: Passage): void {
    for (const three of passage.threes) {
      const known = this.passages.get(three);
      if (!known) this.passages.set(three, [passage]);
      else if (known.length < mostRemembered) known.push(passage);
    }
  }

  /** An earlier passage in another section that shares four in five threes with this one. */
  findLike(passage: Passage): Passage | undefined {
    const shared = new Map<Passage, number>();
    for (const three of passage.threes) {
      for (const one of this.passages.get(three) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    for (const [one, count] of shared) {
      const longer = Math.max(one.threes.size, passage.threes.size);
      if (count >= share * longer && one.running.heading !== passage.running.heading) return one;
    }
    return undefined;
  }
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
