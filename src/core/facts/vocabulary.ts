import type { TextPlace } from "../checking/finding";
import type { Facts } from "./facts";
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
  const uses = new Map<string, PackedUse>();
  running.forEach(({ text: { text } }, index) => {
    eachWord(text, (start, end) => {
      const word = text.slice(start, end);
      let use = uses.get(word);
      if (!use) uses.set(word, (use = new PackedUse(word, running)));
      use.add(index, start);
    });
  });
  return uses;
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
function eachWord(text: string, found: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isWordly(text.charCodeAt(at))) continue;
    const start = at;
    while (
      at < length &&
      (isWordly(text.charCodeAt(at)) ||
        (isJoint(text.charCodeAt(at)) && at + 1 < length && isWordly(text.charCodeAt(at + 1))))
    )
      at++;
    found(start, at);
  }
}

const hyphen = 45;
const fullStop = 46;
const colon = 58;
const isJoint = (code: number): boolean => code === hyphen || code === fullStop || code === colon;

/** Nearly every letter is among the first, and a table is many times faster than a pattern. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

const isWordly = (code: number): boolean =>
  code < latin.length ? latin[code] === 1 : /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));

/** Where a word, or so much of it, stands in the document. */
export function placeOfWord({ running, start }: WordPlace, length: number): TextPlace {
  return running.text.placeOf({ start, end: start + length });
}

/** At the beginning of a sentence, or after what may be one: a capital letter there says nothing. */
export function beginsSentence({ running, start }: WordPlace): boolean {
  const { text } = running.text;
  return start === 0 || !/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));
}
