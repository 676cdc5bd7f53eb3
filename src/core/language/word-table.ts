import type { ScannedWords } from "./scan-text";

/**
 * Numbers the different words of some texts, from 0 on. A word that has been met before is compared in place and never cut
 * out: a map by the words themselves takes twice the time.
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  /** Numbers of words, by their hashes; -1 where nothing is. At most half of it is filled. */
  #slots = new Int32Array(1024).fill(-1);

  /** In the order of their numbers. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** @param at where the word has its numbers among the scanned ones of the text */
  numberOf(text: string, { numbers }: ScannedWords, at: number): number {
    const [start, end, hash] = [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? -1;
      if (known < 0) return this.#add(text.slice(start, end), hash, slot);
      const word = this.#words[known] ?? "";
      if (this.#hashes[known] === hash && word.length === end - start && text.startsWith(word, start))
        return known;
    }
  }

  #add(word: string, hash: number, slot: number): number {
    const number = this.#words.push(word) - 1;
    this.#slots[slot] = number;
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#hashes.length; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}
