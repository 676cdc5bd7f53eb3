import type { Stretch } from "../document/document";

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

const invisible = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
const oddSpaces = "\\t\\n\\v\\f\\r\\u0085\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

const marks = "\\u0300-\\u036F";

const special = new RegExp(`[${marks}]|[${invisible}${oddSpaces}\\u2010\\u2011]| {2}`);
const pieces = new RegExp(
  `(?<gone>[${invisible}]+)|(?<space>[ ${oddSpaces}]+)|(?<hyphen>[\\u2010\\u2011])|(?<cluster>[^${marks}](?:[${invisible}]*[${marks}])+)|[^]`,
  "gu",
);

const allInvisible = new RegExp(`[${invisible}]`, "gu");

const unchanged = (stretch: Stretch): Stretch => stretch;

export function normalise(original: string): NormalisedText {
  // Nearly every paragraph of a real report is plain: it costs one look.
  return special.test(original) ? rewrite(original) : { text: original, toOriginal: unchanged };
}

function rewrite(original: string): NormalisedText {
  const written = new Writing();
  for (const { 0: raw, index, groups = {} } of original.matchAll(pieces)) {
    if (groups["gone"] === undefined)
      written.add(replacementOf(raw, groups), { start: index, end: index + raw.length });
  }
  return { text: written.text, toOriginal: (stretch) => written.toOriginal(stretch) };
}

function replacementOf(raw: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups["space"] !== undefined) return " ";
  if (groups["hyphen"] !== undefined) return "-";
  return groups["cluster"] === undefined ? raw : raw.replace(allInvisible, "").normalize("NFC");
}

/** Builds the new text and remembers where each of its code units came from. */
class Writing {
  text = "";
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  add(replacement: string, from: Stretch): void {
    if (replacement === " " && this.text.endsWith(" ")) return this.widenLast(from.end);
    this.text += replacement;
    for (let at = 0; at < replacement.length; at++) {
      this.starts.push(from.start);
      this.ends.push(from.end);
    }
  }

  toOriginal({ start, end }: Stretch): Stretch {
    const last = this.ends.at(-1) ?? 0;
    const from = this.starts[start] ?? last;
    return { start: from, end: end > start ? (this.ends[end - 1] ?? last) : from };
  }

  /** Two spaces with something invisible between them are one space. */
  private widenLast(end: number): void {
    this.ends[this.ends.length - 1] = end;
  }
}
