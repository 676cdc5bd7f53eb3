import type { Span, Stretch, TextBlock } from "../document/document";

/**
 * One paragraph as the seal sees it: what a person reads and chose, and nothing that Word decides for itself.
 * Part of canonical text v1 (docs/decisions/0020): a change here is a new version.
 */
export function canonicalLine(block: Pick<TextBlock, "text" | "spans">): string {
  const { text, spans } = block;
  return plainLine(spans.length === 0 ? text : replaced(text, spans.flatMap(replacementOf).sort(byPlace)));
}

/** The text alone: NFC, single spaces, ordinary hyphens, nothing invisible. */
export function plainLine(text: string): string {
  // Nearly every paragraph of a real report is plain already: it costs one look.
  if (!special.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/\u2011/g, "-")
    .normalize("NFC")
    .replace(/[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, " ")
    .replace(/^ | $/g, "");
}

/** Whatever is not certainly left as it is: Latin letters, ordinary punctuation and single spaces within are. */
const special = /[^ -~\u00A1-\u00AC\u00AE-\u017F\u2013\u2014\u2018-\u201F\u2026]| {2}|^ | $/;

interface Replacement extends Stretch {
  readonly by: string;
}

function replacementOf(span: Span): readonly Replacement[] {
  const { start, end } = span;
  switch (span.kind) {
    case "control":
      return span.placeholder ? [{ start, end, by: "" }] : [];
    case "field":
      return updatesItself.has(span.instruction) ? [{ start, end, by: "" }] : [];
    case "note":
      return [{ start, end: start, by: `\u0002${plainLine(span.text)}\u0003` }];
    case "link":
    case "inserted":
    case "deleted":
    case "image":
    case "hidden":
    case "highlighted":
      return [];
  }
}

/** A note at the very start of a stretch that goes stands before it; of two stretches the longer comes first. */
const byPlace = (a: Replacement, b: Replacement): number =>
  a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end;

const isPoint = ({ start, end }: Stretch): boolean => start === end;

function replaced(text: string, replacements: readonly Replacement[]): string {
  let line = "";
  let at = 0;
  for (const { start, end, by } of replacements) {
    if (start < at) continue; // inside a stretch that has gone
    line += text.slice(at, start) + by;
    at = end;
  }
  return line + text.slice(at);
}

/** Fields whose results Word writes anew, on opening or printing, without anyone changing the text. */
const updatesItself: ReadonlySet<string> = new Set([
  ...["PAGE", "NUMPAGES", "PAGEREF", "SECTION", "SECTIONPAGES"],
  ...["DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME"],
  ...["TOC", "TOA", "INDEX", "REF", "NOTEREF", "STYLEREF", "SEQ"],
  ...["FILENAME", "FILESIZE", "NUMWORDS", "NUMCHARS", "REVNUM", "LASTSAVEDBY"],
]);
