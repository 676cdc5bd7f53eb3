import { WordError } from "../../wire/word-error";

/** How many characters "*" stands for at most, and how many of them a pattern may have: Word calls more too complex. */
const widest = 255;
const mostStars = 3;

/**
 * Word's wildcards as a regular expression: ? * [a-z] [!a] {n,m} @ < > ( ) \1 and \ before what is to be taken as it is.
 * Between the numbers of {n,m} stands the list separator, which is a semicolon in Swedish.
 * @throws WordError SearchStringInvalidOrTooLong
 */
export function wildcardSource(pattern: string): string {
  const reader = new WildcardReader(pattern);
  return reader.read();
}

class WildcardReader {
  #at = 0;
  #stars = 0;
  #groups = 0;
  readonly #open: { repeats: boolean }[] = [];
  #source = "";
  /** Whether what was read last can be repeated, and holds a repetition itself. */
  #last: "nothing" | "plain" | "repeating" = "nothing";

  constructor(private readonly pattern: string) {}

  read(): string {
    while (this.#at < this.pattern.length) this.#readPart();
    if (this.#open.length > 0) throw invalid("a parenthesis is not closed");
    return this.#source;
  }

  #readPart(): void {
    const character = this.#next();
    if (character === "(") this.#openGroup();
    else if (character === ")") this.#closeGroup();
    else if (character === "@") this.#repeat("+?");
    else if (character === "{") this.#repeat(this.#counts());
    else if (character === "*") this.#star();
    else this.#add(this.#single(character));
  }

  #single(character: string): string {
    switch (character) {
      case "?":
        return "[^\\r\\uFFFF]";
      case "<":
        return "(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])";
      case ">":
        return "(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])";
      case "[":
        return this.#set();
      case "\\":
        return this.#escaped();
      case "^":
        return this.#code();
      case "]":
      case "}":
        throw invalid(`${character} closes nothing`);
      default:
        return literal(character);
    }
  }

  #add(source: string): void {
    this.#source += source;
    this.#last = "plain";
  }

  #star(): void {
    if (++this.#stars > mostStars) throw invalid("the pattern is too complex");
    for (const group of this.#open) group.repeats = true;
    this.#source += `[^\\uFFFF]{0,${widest}}?`;
    this.#last = "repeating";
  }

  #repeat(quantifier: string): void {
    if (this.#last !== "plain") throw invalid("there is nothing that can be repeated");
    for (const group of this.#open) group.repeats = true;
    this.#source += quantifier;
    this.#last = "repeating";
  }

  #openGroup(): void {
    this.#groups++;
    this.#open.push({ repeats: false });
    this.#source += "(";
    this.#last = "nothing";
  }

  #closeGroup(): void {
    const group = this.#open.pop();
    if (!group) throw invalid("a parenthesis was not opened");
    this.#source += ")";
    this.#last = group.repeats ? "repeating" : "plain";
  }

  /** "{2}", "{2,}", "{2,4}". */
  #counts(): string {
    const [whole, from, separator, to] =
      /^(\d{1,3})([,;]?)(\d{0,3})\}/.exec(this.pattern.slice(this.#at)) ?? [];
    if (whole === undefined || from === undefined) throw invalid("a number was expected");
    this.#at += whole.length;
    if (to !== undefined && to !== "" && Number(to) < Number(from))
      throw invalid("the numbers are the wrong way round");
    return separator === "" ? `{${from}}` : `{${from},${to ?? ""}}`;
  }

  #set(): string {
    const end = this.pattern.indexOf("]", this.#at + 1);
    if (end < 0) throw invalid("a bracket is not closed");
    const content = this.pattern.slice(this.#at, end);
    this.#at = end + 1;
    const isNot = content.startsWith("!");
    const members = content.slice(isNot ? 1 : 0);
    if (members === "") throw invalid("a bracket is empty");
    for (const [, from = "", to = ""] of members.matchAll(/([^\\])-([^\\])/g))
      if (from > to) throw invalid("a range is the wrong way round");
    const written = members.replace(/\\(.)|\^(\d{1,5})|[[\]^\\]/gu, (part, plain, code) => {
      if (typeof code === "string") return numbered(code);
      return inSet(typeof plain === "string" ? plain : part);
    });
    return isNot ? `[^${written}\\uFFFF]` : `[${written}]`;
  }

  #escaped(): string {
    const character = this.#next();
    if (character === "") throw invalid("nothing is escaped");
    if (!/[1-9]/.test(character)) return literal(character);
    if (Number(character) > this.#groups) throw invalid(`there is no group ${character}`);
    return `(?:\\${character})`;
  }

  /** Only a few codes go with wildcards: "^p" is "^13" there. */
  #code(): string {
    const [number] = /^u?\d{1,5}/.exec(this.pattern.slice(this.#at)) ?? [];
    if (number !== undefined) {
      this.#at += number.length;
      return numbered(number);
    }
    const known = {
      t: "\\t",
      l: "\\v",
      s: "\\u00A0",
      m: "\\f",
      "^": "\\^",
      "=": "–",
      "+": "—",
      "~": "\\u001E",
      "-": "\\u001F",
    };
    const letter = this.#next();
    const found = Object.entries(known).find(([name]) => name === letter)?.[1];
    if (found === undefined) throw invalid(`^${letter} does not go with wildcards`);
    return found;
  }

  #next(): string {
    const character = String.fromCodePoint(this.pattern.codePointAt(this.#at) ?? 0);
    if (this.#at >= this.pattern.length) return "";
    this.#at += character.length;
    return character;
  }
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, (special) => `\\${special}`);
}

function inSet(character: string): string {
  return /[\\\][^-]/.test(character) ? `\\${character}` : character;
}

function numbered(written: string): string {
  const number = Number(written.replace(/\D/g, ""));
  if (number < 1 || number > 0xfffd) throw invalid("no such character");
  return `\\u${number.toString(16).padStart(4, "0")}`;
}

function invalid(message: string): WordError {
  return new WordError("SearchStringInvalidOrTooLong", message);
}
