/** What is longer is seldom said twice. */
const longest = 32;
const slots = 2048;

/** Pieces of one long text, of which the same few hundred come over and over: each is made once, as far as can be. */
export class SharedStrings {
  readonly #recent = new Array<string>(slots).fill("");

  constructor(readonly source: string) {}

  between(start: number, end: number): string {
    const length = end - start;
    if (length > longest) return this.source.slice(start, end);
    const slot = this.#slotOf(start, end, length);
    const known = this.#recent[slot] ?? "";
    if (known.length === length && this.#stands(known, start)) return known;
    const made = this.source.slice(start, end);
    this.#recent[slot] = made;
    return made;
  }

  /** By its length, its first letters and its last: names differ there. */
  #slotOf(start: number, end: number, length: number): number {
    const { source } = this;
    const first = source.charCodeAt(start) * 7 + source.charCodeAt(start + 2) * 131;
    const last = source.charCodeAt(end - 1) * 31 + source.charCodeAt(end - 2) * 977;
    return (first + last + length * 61) & (slots - 1);
  }

  #stands(known: string, start: number): boolean {
    for (let at = 0; at < known.length; at++)
      if (known.charCodeAt(at) !== this.source.charCodeAt(start + at)) return false;
    return true;
  }
}
