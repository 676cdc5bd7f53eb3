import { eachWord } from "../language/each-word";
import { WordTable } from "../language/word-table";
import type { RunningText } from "./running-text";
import type { Vocabulary, WordPlace, WordUse } from "./vocabulary";

/** Where a word stands: the number of a text and where in it, in turn, in reading order. */
type Places = readonly number[];

/** The words of some texts, which several indexes may share. */
export interface IndexedWords {
  readonly places: ReadonlyMap<string, Places>;
}

interface Layers {
  readonly table: IndexedWords;
  /** What differs from the table; undefined for a word that is gone. */
  readonly changed: ReadonlyMap<string, Places | undefined>;
  /** Texts by their numbers, also those that are gone. */
  readonly numbered: readonly RunningText[];
  /** The texts' numbers in reading order. */
  readonly order: readonly number[];
}

/** Where so much has changed, an index is made anew. */
const mostChanged = 1 / 4;

/** Where every word of some texts stands. Never changes; that of nearly the same texts is made from it in no time. */
export class WordIndex implements Vocabulary {
  readonly #layers: Layers;
  readonly #positions: readonly number[];
  readonly #uses = new Map<string, WordUse>();

  private constructor(layers: Layers) {
    this.#layers = layers;
    const positions: number[] = [];
    layers.order.forEach((number, position) => (positions[number] = position));
    this.#positions = positions;
  }

  static of(texts: readonly RunningText[]): WordIndex {
    const words = new WordTable<number[]>();
    texts.forEach((text, number) => addWords(words, text, number));
    const order = texts.map((_, number) => number);
    return new WordIndex({ table: { places: words.entries() }, changed: new Map(), numbered: texts, order });
  }

  get table(): IndexedWords {
    return this.#layers.table;
  }

  /** Words that stand in other places than the table says, or no longer. */
  get changed(): ReadonlyMap<string, unknown> {
    return this.#layers.changed;
  }

  get(word: string): WordUse | undefined {
    const known = this.#uses.get(word);
    if (known) return known;
    const places = this.#placesOf(word);
    if (!places) return undefined;
    const use = new Use(word, places, (number) => this.#textOf(number));
    this.#uses.set(word, use);
    return use;
  }

  has(word: string): boolean {
    return this.#placesOf(word) !== undefined;
  }

  /** The index of texts that differ from these in one stretch; undefined where that is so long that it is no shortcut. */
  mended(texts: readonly RunningText[]): WordIndex | undefined {
    const { numbered, order } = this.#layers;
    const [start, end] = sameEnds(order, texts, (number) => numbered[number]);
    const gone = new Set(order.slice(start, order.length - end));
    const added = texts.slice(start, texts.length - end);
    if (gone.size + added.length > mostChanged * texts.length) return undefined;
    const fresh = added.map((_, nth) => numbered.length + nth);
    const next = [...order.slice(0, start), ...fresh, ...order.slice(order.length - end)];
    const changed = this.#mendedWords(added, { gone, before: new Set(order.slice(0, start)) });
    if (changed.size > mostChanged * this.table.places.size) return undefined;
    return new WordIndex({ table: this.table, changed, numbered: [...numbered, ...added], order: next });
  }

  #mendedWords(added: readonly RunningText[], { gone, before }: Cut): Layers["changed"] {
    const { numbered, changed } = this.#layers;
    const words = new WordTable<number[]>();
    added.forEach((text, nth) => addWords(words, text, numbered.length + nth));
    for (const number of gone) noteWords(words, numbered[number]);
    const mended = new Map(changed);
    for (const [word, places] of words.entries()) {
      const kept = withoutTexts(this.#placesOf(word) ?? [], gone);
      const at = lengthOf(kept, before);
      const all = [...kept.slice(0, at), ...places, ...kept.slice(at)];
      mended.set(word, all.length === 0 ? undefined : all);
    }
    return mended;
  }

  #placesOf(word: string): Places | undefined {
    const { changed, table } = this.#layers;
    return changed.has(word) ? changed.get(word) : table.places.get(word);
  }

  #textOf(number: number): Omit<WordPlace, "start"> | undefined {
    const running = this.#layers.numbered[number];
    const index = this.#positions[number];
    return running && index !== undefined ? { running, index } : undefined;
  }
}

interface Cut {
  /** The texts that are no longer there, and those that stand before where they were, by their numbers. */
  readonly gone: ReadonlySet<number>;
  readonly before: ReadonlySet<number>;
}

function addWords(words: WordTable<number[]>, { text: { text } }: RunningText, number: number): void {
  eachWord(text, (word) => words.at(text, word, noPlaces).push(number, word.start));
}

/** The words of a text that is gone: with no place, unless they stand in a new one too. */
function noteWords(words: WordTable<number[]>, running: RunningText | undefined): void {
  const text = running?.text.text ?? "";
  eachWord(text, (word) => words.at(text, word, noPlaces));
}

const noPlaces = (): number[] => [];

function withoutTexts(places: Places, gone: ReadonlySet<number>): Places {
  const kept: number[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const number = places[at] ?? 0;
    if (!gone.has(number)) kept.push(number, places[at + 1] ?? 0);
  }
  return kept;
}

/** How long the part of the places is that lies in the texts given, which are the first ones. */
function lengthOf(places: Places, texts: ReadonlySet<number>): number {
  let at = 0;
  while (at < places.length && texts.has(places[at] ?? 0)) at += 2;
  return at;
}

function sameEnds(
  order: readonly number[],
  texts: readonly RunningText[],
  textOf: (number: number) => RunningText | undefined,
): readonly [start: number, end: number] {
  const most = Math.min(order.length, texts.length);
  let start = 0;
  while (start < most && textOf(order[start] ?? 0) === texts[start]) start++;
  let end = 0;
  while (end < most - start && textOf(order.at(-1 - end) ?? 0) === texts.at(-1 - end)) end++;
  return [start, end];
}

/** Places as pairs of numbers, and as objects only where somebody asks: most words are never asked for. */
class Use implements WordUse {
  readonly #places: Places;
  readonly #textOf: (number: number) => Omit<WordPlace, "start"> | undefined;
  #at: readonly WordPlace[] | undefined;

  constructor(
    readonly word: string,
    places: Places,
    textOf: (number: number) => Omit<WordPlace, "start"> | undefined,
  ) {
    this.#places = places;
    this.#textOf = textOf;
  }

  get count(): number {
    return this.#places.length / 2;
  }

  get at(): readonly WordPlace[] {
    return (this.#at ??= this.#unpack());
  }

  #unpack(): readonly WordPlace[] {
    const places: WordPlace[] = [];
    for (let at = 0; at < this.#places.length; at += 2) {
      const text = this.#textOf(this.#places[at] ?? 0);
      if (text) places.push({ ...text, start: this.#places[at + 1] ?? 0 });
    }
    return places;
  }
}
