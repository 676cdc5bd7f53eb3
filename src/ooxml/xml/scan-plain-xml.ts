import { isUnusualDeclaration } from "./canonical-prefixes";
import { SharedNames } from "./shared-names";
import type { TreeBuilder } from "./tree-builder";

/**
 * Reads XML as Word and LibreOffice write it: elements, attributes, text and the common entities, with names in ASCII and
 * the usual prefixes. Returns false as soon as it meets anything else (a comment, a CDATA section, a document type, a fault), or the builder
 * wants no more, with the tree half built: then the whole belongs to a parser that knows all of XML, and says what is wrong. What this accepts that
 * parser accepts too, and makes the same tree of it; a long report takes a third of the time.
 */
export function scanPlainXml(source: string, builder: TreeBuilder): boolean {
  const start = startOfRoot(source);
  return start >= 0 && new Scanner(source, builder, start).scan();
}

const declaration =
  /^<\?xml version=["']1\.0["'](?: encoding=["'][A-Za-z][\w.-]*["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>\s*/;

function startOfRoot(source: string): number {
  const [before = ""] = declaration.exec(source) ?? [];
  return source.charCodeAt(before.length) === lessThan ? before.length : -1;
}

const tab = 0x09;
const lineFeed = 0x0a;
const space = 0x20;
const quote = 0x22;
const ampersand = 0x26;
const apostrophe = 0x27;
const slash = 0x2f;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;
const bracket = 0x5d;
const letterX = 0x78;
const lastBeforeSurrogates = 0xd7ff;
const firstAfterSurrogates = 0xe000;
const lastAllowed = 0xfffd;

const isSpace = (code: number): boolean => code === space || code === lineFeed || code === tab;

/** Any but the characters that XML allows and leaves as they are: a carriage return it takes for a line feed. */
const isOdd = (code: number): boolean =>
  code < space
    ? code !== lineFeed && code !== tab
    : code > lastBeforeSurrogates && (code < firstAfterSurrogates || code > lastAllowed);

/** Letters first; then digits and "-", ".", "_", ":" too. */
const nameStart = 1;
const nameInside = 2;
const nameKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z]/.test(letter)) return nameStart;
  return /[\d._:-]/.test(letter) ? nameInside : 0;
});

class Scanner {
  readonly #source: string;
  readonly #builder: TreeBuilder;
  readonly #names: SharedNames;
  readonly #open: string[] = [];
  #at: number;

  constructor(source: string, builder: TreeBuilder, start: number) {
    this.#source = source;
    this.#builder = builder;
    this.#names = new SharedNames(source);
    this.#at = start;
  }

  /** A tag, then text up to the next tag, until the root is closed. */
  scan(): boolean {
    for (;;) {
      const isClosing = this.#source.charCodeAt(this.#at + 1) === slash;
      if (!(isClosing ? this.#closingTag() : this.#openingTag())) return false;
      if (this.#open.length === 0) {
        this.#skipSpace();
        return this.#at === this.#source.length;
      }
      if (this.#source.charCodeAt(this.#at) !== lessThan && !this.#text()) return false;
    }
  }

  #openingTag(): boolean {
    this.#at++;
    const name = this.#name();
    if (name === "") return false;
    for (;;) {
      const isApart = this.#skipSpace();
      switch (this.#source.charCodeAt(this.#at)) {
        case greaterThan:
          this.#at++;
          this.#builder.open(name);
          this.#open.push(name);
          return true;
        case slash:
          if (this.#source.charCodeAt(this.#at + 1) !== greaterThan) return false;
          this.#at += 2;
          this.#builder.open(name);
          return this.#builder.close();
      }
      if (!isApart || !this.#attribute()) return false;
    }
  }

  #closingTag(): boolean {
    const name = this.#open.pop();
    if (name === undefined || !this.#source.startsWith(name, this.#at + 2)) return false;
    this.#at += 2 + name.length;
    if (this.#source.charCodeAt(this.#at) !== greaterThan) return false;
    this.#at++;
    return this.#builder.close();
  }

  #attribute(): boolean {
    const name = this.#name();
    const mark = this.#source.charCodeAt(this.#at + 1);
    const isQuoted = this.#source.charCodeAt(this.#at) === equals && (mark === quote || mark === apostrophe);
    if (name === "" || !isQuoted) return false;
    this.#at += 2;
    const value = this.#value(mark);
    if (value === undefined || (name.charCodeAt(0) === letterX && isUnusualDeclaration(name, value)))
      return false;
    return this.#builder.attribute(name, value);
  }

  /** Up to the mark. Undefined where white space would have to be normalised, or the value does not end. */
  #value(mark: number): string | undefined {
    const source = this.#source;
    const start = this.#at;
    let hasEntity = false;
    for (let at = start; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === mark) {
        this.#at = at + 1;
        return this.#content(start, at, hasEntity);
      }
      if (code < space || code === lessThan || isOdd(code)) return undefined;
      hasEntity ||= code === ampersand;
    }
    return undefined;
  }

  /** Empty where no name stands. */
  #name(): string {
    const source = this.#source;
    const start = this.#at;
    if (nameKinds[source.charCodeAt(start)] !== nameStart) return "";
    let end = start;
    let hash = 0;
    for (let code = source.charCodeAt(end); (nameKinds[code] ?? 0) !== 0;) {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = source.charCodeAt(++end);
    }
    this.#at = end;
    return this.#names.between(start, end, hash);
  }

  /** Up to the next tag. */
  #text(): boolean {
    const source = this.#source;
    const start = this.#at;
    let hasEntity = false;
    for (let at = start; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === lessThan) {
        this.#at = at;
        const text = this.#content(start, at, hasEntity);
        if (text !== undefined) this.#builder.text(text);
        return text !== undefined;
      }
      if (isOdd(code) || (code === greaterThan && this.#endsSection(at))) return false;
      hasEntity ||= code === ampersand;
    }
    return false;
  }

  /** "]]>" must not stand in a text. */
  #endsSection(at: number): boolean {
    return this.#source.charCodeAt(at - 1) === bracket && this.#source.charCodeAt(at - 2) === bracket;
  }

  /** Undefined where something stands that is none of the common entities. */
  #content(start: number, end: number, hasEntity: boolean): string | undefined {
    return hasEntity ? this.#decoded(start, end) : this.#source.slice(start, end);
  }

  #decoded(start: number, end: number): string | undefined {
    const raw = this.#source.slice(start, end);
    let isKnown = true;
    const text = raw.replace(/&([a-z]{2,4};)?/g, (_, name: string | undefined) => {
      const character = name === undefined ? undefined : entities[name];
      isKnown &&= character !== undefined;
      return character ?? "";
    });
    return isKnown ? text : undefined;
  }

  /** False where there was none. */
  #skipSpace(): boolean {
    const start = this.#at;
    while (isSpace(this.#source.charCodeAt(this.#at))) this.#at++;
    return this.#at > start;
  }
}

const entities: Readonly<Record<string, string>> = {
  "amp;": "&",
  "lt;": "<",
  "gt;": ">",
  "quot;": '"',
  "apos;": "'",
};
