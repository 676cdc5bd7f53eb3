import { formsOfPlace, hashOf, writeForms } from "../language/word-hash";
import { oncePer } from "./once-per";
import type { IndexedWords, WordIndex } from "./word-index";

/** Two words of which the first becomes the other by a single change. */
export interface NearWords {
  readonly word: string;
  readonly other: string;
  /** Whether the other lacks a letter, or has a letter and the next in the other order. */
  readonly change: "without" | "swapped";
  /** Where in the word that letter stands; of two that are alike it is the last one. */
  readonly at: number;
}

/** Which words are looked at, and where in them. */
export interface NearnessBounds {
  readonly isLookedAt: (word: string) => boolean;
  readonly lettersBefore: number;
  readonly lettersAfter: number;
}

/**
 * Makes a search for all pairs of words that are near each other. No two words are compared: each word's forms with a change
 * are looked for among all words by their hashes. After an edit only the words that are new are looked for; those that the
 * text had before are remembered. The pairs stand in no particular order. To be made once, in a module.
 */
export function nearWordSearch(bounds: NearnessBounds): (words: WordIndex) => readonly NearWords[] {
  const tabled = oncePer(({ uses }: IndexedWords) => {
    const table = new FormTable([...uses.keys()].filter(bounds.isLookedAt), bounds);
    return { table, pairs: table.pairs(table.marks(), uses) };
  });
  return (words) => {
    const { table, pairs } = tabled(words.table);
    if (words.changed.size === 0) return pairs;
    const isThere = ({ word, other }: NearWords): boolean => words.has(word) && words.has(other);
    const isNew = (word: string): boolean => words.has(word) && !words.table.uses.has(word);
    const added = [...words.changed.keys()].filter((word) => isNew(word) && bounds.isLookedAt(word));
    const fresh = new FormTable(added, bounds);
    const withFresh = table.pairs(fresh.marks(), new Set(added));
    return [...[...pairs, ...withFresh].filter(isThere), ...fresh.pairs(everyHash, words)];
  };
}

/** Words with the hashes of their forms. */
class FormTable {
  readonly #words: readonly string[];
  readonly #bounds: NearnessBounds;
  /** Those of one word after those of the other, in one array: it is read through at every edit. */
  readonly #forms: Int32Array;

  constructor(words: readonly string[], bounds: NearnessBounds) {
    this.#words = words;
    this.#bounds = bounds;
    this.#forms = new Int32Array(words.reduce((sum, word) => sum + this.#countForms(word), 0));
    let start = 0;
    for (const word of words) {
      writeForms(word, { from: bounds.lettersBefore, to: this.#endIn(word) }, this.#forms, start);
      start += this.#countForms(word);
    }
  }

  marks(): HashMarks {
    return new HashMarks(this.#words.map((word) => hashOf(word)));
  }

  /** All of a word of these and of another that is among `others`, of which `marks` has the hashes. */
  pairs(marks: Pick<HashMarks, "mayHave">, others: { has(word: string): boolean }): readonly NearWords[] {
    const pairs: NearWords[] = [];
    let form = 0;
    for (const word of this.#words) {
      for (let at = this.#bounds.lettersBefore; at < this.#endIn(word); at++, form += formsOfPlace) {
        const lacks = marks.mayHave(this.#forms[form] ?? 0);
        const isSwapped = marks.mayHave(this.#forms[form + 1] ?? 0);
        if ((!lacks && !isSwapped) || word.charCodeAt(at) === word.charCodeAt(at + 1)) continue;
        if (lacks) pairs.push({ word, other: without(word, at), change: "without", at });
        if (isSwapped) pairs.push({ word, other: swapped(word, at), change: "swapped", at });
      }
    }
    return pairs.filter(({ other }) => this.#bounds.isLookedAt(other) && others.has(other));
  }

  #endIn(word: string): number {
    return Math.max(this.#bounds.lettersBefore, word.length - this.#bounds.lettersAfter);
  }

  #countForms(word: string): number {
    return formsOfPlace * (this.#endIn(word) - this.#bounds.lettersBefore);
  }
}

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);

/** A bit for each of the hashes there are; now and then one that is not there shares it. */
class HashMarks {
  readonly #marks: Uint8Array;

  /** There is room for many times as many, so that few share a bit. */
  constructor(hashes: readonly number[]) {
    this.#marks = new Uint8Array(2 ** Math.ceil(Math.log2(8 * hashes.length + 1)));
    for (const hash of hashes) this.#marks[this.#byteOf(hash)]! |= 1 << (hash & 7);
  }

  mayHave(hash: number): boolean {
    return ((this.#marks[this.#byteOf(hash)] ?? 0) & (1 << (hash & 7))) !== 0;
  }

  #byteOf(hash: number): number {
    return (hash >>> 3) & (this.#marks.length - 1);
  }
}

/** Of a few words every form is looked for. */
const everyHash = { mayHave: () => true };
