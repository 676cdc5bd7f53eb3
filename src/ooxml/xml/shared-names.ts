const slots = 1024;

/** The names in an XML text: a few dozen, over and over. Each is made once and not at each place, as far as can be. */
export class SharedNames {
  readonly #known = new Array<string>(slots).fill("");

  constructor(readonly source: string) {}

  /** @param hash some number made of the name's letters */
  between(start: number, end: number, hash: number): string {
    const slot = hash & (slots - 1);
    const known = this.#known[slot] ?? "";
    if (known.length === end - start && this.source.startsWith(known, start)) return known;
    return (this.#known[slot] = this.source.slice(start, end));
  }
}
