import { numberOfWord, numbersOfWord, type ScannedText } from "./scan-text";
import { markWords, type MarkedSet } from "./word-marks";

/** Words, in capital or small letters, of which a text has none or some. To be made once, in a module, and not in a function. */
export class WordSet {
  readonly #numbers: ReadonlySet<number>;
  readonly #mark: MarkedSet;

  constructor(words: Iterable<string>) {
    this.#numbers = new Set([...words].map(numberOfWord));
    this.#mark = markWords(this.#numbers);
  }

  /** A cheap look: now and then another word passes for one of these, but none of these for another. */
  isIn(text: ScannedText): boolean {
    return this.#mayBeIn(text) && this.#isAmong(text);
  }

  /** How many words of the text are among these; now and then another passes for one. */
  countIn(text: ScannedText): number {
    if (!this.#mayBeIn(text)) return 0;
    const { numbers, from, to } = text.words;
    let count = 0;
    for (let at = from + 2; at < to; at += numbersOfWord) if (this.#numbers.has(numbers[at] ?? 0)) count++;
    return count;
  }

  /** Tells most texts apart by what was seen when their words were. */
  #mayBeIn({ marks, knownSets }: ScannedText): boolean {
    return this.#mark.nth >= knownSets || (marks & this.#mark.bit) !== 0;
  }

  #isAmong({ words: { numbers, from, to } }: ScannedText): boolean {
    for (let at = from + 2; at < to; at += numbersOfWord)
      if (this.#numbers.has(numbers[at] ?? 0)) return true;
    return false;
  }
}
