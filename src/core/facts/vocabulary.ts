import type { TextPlace } from "../checking/finding";
import type { Facts } from "./facts";
import { isLetterOrDigit } from "../language/letters";
import { WordTable, type HashedWord } from "../language/word-table";
import { runningTexts, type RunningText } from "./running-text";

/** A word as it is written, with every place where it stands in the running text, in reading order. */
export interface WordUse {
  readonly word: string;
  readonly count: number;
  readonly at: readonly WordPlace[];
}

export interface WordPlace {
  readonly running: RunningText;
  readonly start: number;
}

/**
 * Every different word of the running text. Rules about words look here instead of at the text: a long report uses the
 * same words over and over, so that a list of words costs next to nothing.
 */
export function vocabulary(facts: Facts): ReadonlyMap<string, WordUse> {
  const known = alreadyRead.get(facts);
  if (known) return known;
  const read = readWords(runningTexts(facts));
  alreadyRead.set(facts, read);
  return read;
}

const alreadyRead = new WeakMap<Facts, ReadonlyMap<string, WordUse>>();

function readWords(running: readonly RunningText[]): ReadonlyMap<string, WordUse> {
  const uses = new WordTable<PackedUse>();
  const newUse = (word: string): PackedUse => new PackedUse(word, running);
  running.forEach(({ text: { text } }, index) => {
    eachWord(text, (word) => uses.at(text, word, newUse).add(index, word.start));
  });
  return uses.entries();
}

/** Places as pairs of numbers, and as objects only where somebody asks: most words are never asked for. */
class PackedUse implements WordUse {
  private readonly numbers: number[] = [];
  private unpacked: readonly WordPlace[] | undefined;

  constructor(
    readonly word: string,
    private readonly all: readonly RunningText[],
  ) {}

  add(index: number, start: number): void {
    this.numbers.push(index, start);
  }

  get count(): number {
    return this.numbers.length / 2;
  }

  get at(): readonly WordPlace[] {
    return (this.unpacked ??= this.unpack());
  }

  private unpack(): readonly WordPlace[] {
    const places: WordPlace[] = [];
    for (let at = 0; at < this.numbers.length; at += 2) {
      const running = this.all[this.numbers[at] ?? 0];
      if (running) places.push({ running, start: this.numbers[at + 1] ?? 0 });
    }
    return places;
  }
}

/** Letters and digits, with single hyphens, colons and points inside: "barn-och", "SKR:s", "t.ex" are one word. */
function eachWord(text: string, found: (word: HashedWord) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isLetterOrDigit(text.charCodeAt(at))) continue;
    const start = at;
    let hash = 0;
    for (let code = text.charCodeAt(at); continues(text, at, code); code = text.charCodeAt(++at))
      hash = (Math.imul(hash, 31) + code) | 0;
    found({ start, end: at, hash });
  }
}

const continues = (text: string, at: number, code: number): boolean =>
  isLetterOrDigit(code) || (isJoint(code) && isLetterOrDigit(text.charCodeAt(at + 1)));

const hyphen = 45;
const fullStop = 46;
const colon = 58;
const isJoint = (code: number): boolean => code === hyphen || code === fullStop || code === colon;

/** Where a word, or so much of it, stands in the document. */
export function placeOfWord({ running, start }: WordPlace, length: number): TextPlace {
  return running.text.placeOf({ start, end: start + length });
}

/** At the beginning of a sentence, or after what may be one: a capital letter there says nothing. */
export function beginsSentence({ running, start }: WordPlace): boolean {
  const { text } = running.text;
  return start === 0 || !/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));
}
