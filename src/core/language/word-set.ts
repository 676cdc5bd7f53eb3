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

  /** By what was seen when the words of the text were told apart; now and then a word of another set passes for one of these. */
  isIn(text: ScannedText): boolean {
    return this.#mark.nth < text.knownSets ? (text.marks & this.#mark.bit) !== 0 : this.countIn(text) > 0;
  }

  /** How many words of the text are among these; hardly ever one too many. */
  countIn({ words: { numbers, from, to } }: ScannedText): number {
    let count = 0;
    for (let at = from + 2; at < to; at += numbersOfWord) if (this.#numbers.has(numbers[at] ?? 0)) count++;
    return count;
  }
}
