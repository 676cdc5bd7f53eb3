import type { RunningText } from "./running-text";
import type { Vocabulary, WordPlace, WordUse } from "./vocabulary";
import { placesOfWords, type Places } from "./word-places";

/** The words of some texts, which several indexes may share. */
export interface IndexedWords {
  readonly uses: ReadonlyMap<string, WordUse>;
}

interface Layers {
  readonly table: IndexedWords;
  /** What differs from the table; undefined for a word that is gone. */
  readonly changed: ReadonlyMap<string, PackedUse | undefined>;
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
  readonly #words: ReadonlyMap<string, PackedUse>;
  #positions: ReadonlyMap<RunningText, number> | undefined;

  private constructor(words: ReadonlyMap<string, PackedUse>, layers: Layers) {
    this.#words = words;
    this.#layers = layers;
  }

  static of(texts: readonly RunningText[]): WordIndex {
    const words = new Map<string, PackedUse>();
    for (const { word, places } of placesOfWords(texts.map(textOf), 0))
      words.set(word, new PackedUse(word, places, texts));
    const order = texts.map((_, number) => number);
    return new WordIndex(words, { table: { uses: words }, changed: new Map(), numbered: texts, order });
  }

  get table(): IndexedWords {
    return this.#layers.table;
  }

  /** Words that stand in other places than the table says, or no longer. */
  get changed(): ReadonlyMap<string, WordUse | undefined> {
    return this.#layers.changed;
  }

  get(word: string): WordUse | undefined {
    return this.#useOf(word);
  }

  has(word: string): boolean {
    return this.#useOf(word) !== undefined;
  }

  inReadingOrder<Place extends WordPlace>(places: readonly Place[]): readonly Place[] {
    const positions = (this.#positions ??= this.#positionsOfTexts());
    const positionOf = ({ running }: WordPlace) => positions.get(running) ?? 0;
    return [...places].sort((a, b) => positionOf(a) - positionOf(b) || a.start - b.start);
  }

  /** The index of texts that differ from these in one stretch; undefined where that is so long that it is no shortcut. */
  mended(texts: readonly RunningText[]): WordIndex | undefined {
    const { numbered, order, table } = this.#layers;
    const [start, end] = sameEnds(order, texts, (number) => numbered[number]);
    const gone = order.slice(start, order.length - end);
    const added = texts.slice(start, texts.length - end);
    if (gone.length + added.length > mostChanged * texts.length) return undefined;
    const changed = this.#mendedWords(added, gone, start);
    if (changed.size > mostChanged * table.uses.size) return undefined;
    const fresh = added.map((_, nth) => numbered.length + nth);
    const next = [...order.slice(0, start), ...fresh, ...order.slice(order.length - end)];
    return new WordIndex(this.#words, { table, changed, numbered: [...numbered, ...added], order: next });
  }

  /** @param start where in the reading order the texts stood that are gone, and those stand that are added */
  #mendedWords(added: readonly RunningText[], gone: readonly number[], start: number): Layers["changed"] {
    const { numbered, order, changed } = this.#layers;
    const position: number[] = [];
    order.forEach((number, at) => (position[number] = at));
    const all = [...numbered, ...added];
    const mended = new Map(changed);
    const lost = gone.flatMap((number) => numbered[number]?.text ?? []);
    for (const { word, places } of placesOfWords(added.map(textOf), numbered.length, lost)) {
      const before = this.#useOf(word)?.places ?? nowhere;
      const from = firstFrom(before, start, position);
      const to = firstFrom(before, start + gone.length, position);
      const now = joined({ ...before, to: from }, places, { ...before, from: to });
      mended.set(word, now.to === 0 ? undefined : new PackedUse(word, now, all));
    }
    return mended;
  }

  #useOf(word: string): PackedUse | undefined {
    const { changed } = this.#layers;
    return changed.size > 0 && changed.has(word) ? changed.get(word) : this.#words.get(word);
  }

  #positionsOfTexts(): ReadonlyMap<RunningText, number> {
    const { order, numbered } = this.#layers;
    const positions = new Map<RunningText, number>();
    order.forEach((number, at) => {
      const text = numbered[number];
      if (text) positions.set(text, at);
    });
    return positions;
  }
}

const textOf = ({ text }: RunningText) => text;

const nowhere: Places = { numbers: new Int32Array(), from: 0, to: 0 };

function joined(...parts: readonly Places[]): Places {
  const numbers = new Int32Array(parts.reduce((sum, { from, to }) => sum + to - from, 0));
  let filled = 0;
  for (const { numbers: part, from, to } of parts) {
    numbers.set(part.subarray(from, to), filled);
    filled += to - from;
  }
  return { numbers, from: 0, to: filled };
}

/** Where among the places the first one is that stands in this text or a later one. */
function firstFrom({ numbers, from, to }: Places, text: number, position: readonly number[]): number {
  let low = 0;
  let high = (to - from) / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((position[numbers[from + 2 * middle] ?? 0] ?? 0) < text) low = middle + 1;
    else high = middle;
  }
  return from + 2 * low;
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
class PackedUse implements WordUse {
  readonly #numbered: readonly RunningText[];
  #at: readonly WordPlace[] | undefined;

  constructor(
    readonly word: string,
    readonly places: Places,
    numbered: readonly RunningText[],
  ) {
    this.#numbered = numbered;
  }

  get count(): number {
    return (this.places.to - this.places.from) / 2;
  }

  get at(): readonly WordPlace[] {
    return (this.#at ??= this.#unpack());
  }

  #unpack(): readonly WordPlace[] {
    const { numbers, from, to } = this.places;
    const places: WordPlace[] = [];
    for (let at = from; at < to; at += 2) {
      const running = this.#numbered[numbers[at] ?? 0];
      if (running) places.push({ running, start: numbers[at + 1] ?? 0 });
    }
    return places;
  }
}
