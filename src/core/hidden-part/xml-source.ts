/** The text is not what was expected. Thrown while parsing and caught at its door. */
export class Malformed extends Error {
  override readonly name = "Malformed";
}

/** A text that is read from its beginning to its end, piece by piece. */
export class XmlSource {
  private at = 0;
  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at === this.text.length;
  }

  get atName(): boolean {
    return isLetter(this.text.charAt(this.at));
  }

  /** Steps over the literal if it comes next, and tells whether it did. */
  accept(literal: string): boolean {
    const comes = this.text.startsWith(literal, this.at);
    if (comes) this.at += literal.length;
    return comes;
  }

  /** @throws Malformed when something else comes next */
  expect(literal: string): void {
    if (!this.accept(literal)) throw new Malformed();
  }

  /** Everything before the literal; steps over both. @throws Malformed when it never comes */
  upTo(literal: string): string {
    const end = this.text.indexOf(literal, this.at);
    if (end < 0) throw new Malformed();
    const found = this.text.slice(this.at, end);
    this.at = end + literal.length;
    return found;
  }

  /** @throws Malformed when no name comes next */
  name(): string {
    const name = this.take(isLetter);
    if (name === "") throw new Malformed();
    return name;
  }

  /** Steps over white space and tells whether there was any. */
  skipSpace(): boolean {
    return this.take(isSpace) !== "";
  }

  private take(belongs: (character: string) => boolean): string {
    const start = this.at;
    while (this.at < this.text.length && belongs(this.text.charAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }
}

const isSpace = (character: string): boolean => " \t\n\r".includes(character);

const isLetter = (character: string): boolean =>
  (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
