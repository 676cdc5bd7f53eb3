/**
 * What is known of each word of a text, found by where the word stands: a word that has been met before is compared in
 * place and never cut out. A map by the words themselves takes twice the time.
 */
export class WordTable<Value> {
  readonly #words: string[] = [];
  readonly #values: Value[] = [];
  readonly #hashes: number[] = [];
  /** Numbers of words, by their hashes; -1 where nothing is. At most half of it is filled. */
  #slots = new Int32Array(1024).fill(-1);

  /** @param make called for a word that stands here for the first time */
  at(text: string, word: HashedWord, make: (word: string) => Value): Value {
    const slot = this.#slotOf(text, word);
    const known = this.#slots[slot] ?? -1;
    const value = known < 0 ? undefined : this.#values[known];
    return value ?? this.#add(text.slice(word.start, word.end), word.hash, slot, make);
  }

  /** In the order in which they were first met. */
  entries(): ReadonlyMap<string, Value> {
    return new Map(this.#values.map((value, index) => [this.#words[index] ?? "", value]));
  }

  #slotOf(text: string, { start, end, hash }: HashedWord): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return slot;
      const word = this.#words[number] ?? "";
      if (this.#hashes[number] === hash && word.length === end - start && text.startsWith(word, start))
        return slot;
    }
  }

  #add(word: string, hash: number, slot: number, make: (word: string) => Value): Value {
    const value = make(word);
    this.#slots[slot] = this.#words.length;
    this.#words.push(word);
    this.#values.push(value);
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return value;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** Where a word stands, and a number made of its letters. */
export interface HashedWord {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}
