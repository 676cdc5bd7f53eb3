import { numberOfWord, numbersOfWord, type ScannedText } from "./scan-text";

/** Words, in capital or small letters, of which a text has none or some. */
export class WordSet {
  readonly #numbers: ReadonlySet<number>;
  /** By the last bits of their numbers: most words are told apart by one look. */
  readonly #marks = new Uint8Array(marks);

  constructor(words: Iterable<string>) {
    this.#numbers = new Set([...words].map(numberOfWord));
    for (const number of this.#numbers) this.#marks[number & (marks - 1)] = 1;
  }

  /** A cheap look: now and then another word passes for one of these, but none of these for another. */
  isIn({ words: { numbers, from, to } }: ScannedText): boolean {
    for (let at = from + 2; at < to; at += numbersOfWord) {
      const number = numbers[at] ?? 0;
      if (this.#marks[number & (marks - 1)] === 1 && this.#numbers.has(number)) return true;
    }
    return false;
  }
}

const marks = 1 << 10;
