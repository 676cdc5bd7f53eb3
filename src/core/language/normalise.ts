import type { Stretch } from "../document/document";
import { PositionMap } from "./position-map";
import { isSpaceAt, oddSpaceClass, unitIfAny, unitKind, unitKinds } from "./unit-kinds";

/** A text as rules read it, and the way back to the text as it is written. */
export interface NormalisedText {
  /**
   * NFC; no-break and thin spaces, tabs and breaks are spaces, single ones; soft hyphens and zero-width
   * characters are gone; every hyphen is "-".
   */
  readonly text: string;
  /** Where a stretch of `text` stands in the original. */
  readonly toOriginal: (stretch: Stretch) => Stretch;
}

const { invisible, oddHyphen, mark, oddSpace, space } = unitKinds;

/** @param at may lie past the end, where everything is ordinary */
const kindAt = (text: string, at: number): number => unitKind(unitIfAny(text, at));

const unchanged = (stretch: Stretch): Stretch => stretch;

/** Anything but plain letters, digits and marks with single spaces between them: engines look for that in no time. */
const notPlain = /[^ -~À-ÿ–”]| {2}/;

export function normalise(original: string): NormalisedText {
  // Most paragraphs of a real report are plain: they cost one look.
  if (!notPlain.test(original)) return { text: original, toOriginal: unchanged };
  const text = withPlainSpaces(original);
  return staysAsItIs(text) ? { text, toOriginal: unchanged } : new Rewriting(original).all();
}

const oddSpaces = new RegExp(`[${oddSpaceClass}]`, "g");

/** As many as there were: what is odd in most texts is a no-break space or two. */
export const withPlainSpaces = (original: string): string => original.replace(oddSpaces, " ");

/** @param text without odd spaces */
function staysAsItIs(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind < space || (kind === space && isSpaceAt(text, at + 1))) return false;
  }
  return true;
}

/** Writes the new text in stretches as long as can be, and notes only where the two stop running side by side. */
class Rewriting {
  private text = "";
  /** What stands between this and the unit at hand goes into the new text as it is. */
  private copied = 0;
  private readonly positions = new PositionMap();

  constructor(private readonly original: string) {}

  all(): NormalisedText {
    for (let at = 0; at < this.original.length;) at = this.step(at);
    this.copyUpTo(this.original.length);
    const { text, positions } = this;
    return {
      text,
      toOriginal: positions.isUnchanged ? unchanged : (stretch) => positions.toOriginal(stretch),
    };
  }

  /** Returns where the next step begins. */
  private step(at: number): number {
    switch (kindAt(this.original, at)) {
      case space:
      case oddSpace:
        return this.spaces(at);
      case invisible:
        return this.invisibles(at);
      case oddHyphen:
        return this.replaceOne(at, "-");
      case mark:
        return this.cluster(at, at);
      default:
        return at + 1;
    }
  }

  /** Two spaces with something invisible between them are one space. */
  private spaces(at: number): number {
    let end = at + 1;
    for (let next = end; ; next++) {
      if (isSpaceAt(this.original, next)) end = next + 1;
      else if (kindAt(this.original, next) !== invisible) break;
    }
    if (end > at + 1) return this.merge(at, end, " ");
    return this.original.charCodeAt(at) === 0x20 ? end : this.replaceOne(at, " ");
  }

  private invisibles(at: number): number {
    let end = at + 1;
    while (kindAt(this.original, end) === invisible) end++;
    return kindAt(this.original, end) === mark ? this.cluster(at, end) : this.merge(at, end, "");
  }

  /** A letter and the marks that belong to it, whatever is invisible between them. */
  private cluster(afterLetter: number, firstMark: number): number {
    const start = this.startOfLetter(afterLetter);
    if (start < 0) return firstMark === afterLetter ? firstMark + 1 : this.merge(afterLetter, firstMark, "");
    let end = firstMark + 1;
    for (let next = end; ; next++) {
      const kind = kindAt(this.original, next);
      if (kind === mark) end = next + 1;
      else if (kind !== invisible) break;
    }
    return this.merge(start, end, composed(this.original.slice(start, end)));
  }

  /** Where the letter right before a place begins; -1 where nothing is there that bears a mark. */
  private startOfLetter(end: number): number {
    const last = end - 1;
    if (last < this.copied || kindAt(this.original, last) <= space) return -1;
    const isPair = last > this.copied && (this.original.codePointAt(last - 1) ?? 0) > 0xffff;
    return isPair ? last - 1 : last;
  }

  private replaceOne(at: number, replacement: string): number {
    this.copyUpTo(at);
    this.text += replacement;
    this.copied = at + 1;
    return this.copied;
  }

  /** Puts `replacement` where a stretch of another length stood. */
  private merge(start: number, end: number, replacement: string): number {
    this.copyUpTo(start);
    this.positions.merge({ at: this.text.length, length: replacement.length, start, end });
    this.text += replacement;
    this.copied = end;
    return end;
  }

  private copyUpTo(end: number): void {
    if (end > this.copied) this.text += this.original.slice(this.copied, end);
    this.copied = end;
  }
}

const allInvisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const composed = (cluster: string): string => cluster.replace(allInvisible, "").normalize("NFC");
