const base = 31;
const powers: number[] = [1];

function power(exponent: number): number {
  for (let next = powers.length; next <= exponent; next++)
    powers.push(Math.imul(powers[next - 1] ?? 1, base));
  return powers[exponent] ?? 1;
}

/**
 * A number for a word, and at no further cost the numbers of the words that differ from it by a letter. Two words may
 * have the same number, so that whoever finds one by it still has to compare.
 */
export class WordHash {
  private readonly prefixes: readonly number[];

  constructor(private readonly word: string) {
    const prefixes = [0];
    let hash = 0;
    for (let at = 0; at < word.length; at++)
      prefixes.push((hash = (Math.imul(hash, base) + word.charCodeAt(at)) | 0));
    this.prefixes = prefixes;
  }

  get whole(): number {
    return this.prefix(this.word.length);
  }

  /** Of the word without one letter. */
  without(at: number): number {
    return this.joined(this.prefix(at), at + 1);
  }

  /** Of the word with a letter and the next in the other order. */
  swapped(at: number): number {
    const one = (Math.imul(this.prefix(at), base) + this.word.charCodeAt(at + 1)) | 0;
    return this.joined((Math.imul(one, base) + this.word.charCodeAt(at)) | 0, at + 2);
  }

  /** Of something with the word's end after it. */
  private joined(front: number, from: number): number {
    const place = power(this.word.length - from);
    const end = (this.whole - Math.imul(this.prefix(from), place)) | 0;
    return (Math.imul(front, place) + end) | 0;
  }

  private prefix(length: number): number {
    return this.prefixes[length] ?? 0;
  }
}
