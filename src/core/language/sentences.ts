import type { Stretch } from "../document/document";

/** What a full stop follows without ending a sentence; those with points inside ("bl.a.") are seen by their points. */
const abbreviations = new Set([
  ...[
    "dvs",
    "f",
    "kl",
    "ca",
    "nr",
    "dnr",
    "s",
    "kap",
    "art",
    "st",
    "resp",
    "inkl",
    "exkl",
    "tel",
    "rev",
    "prop",
  ],
  ...["jfr", "jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"],
]);

/**
 * The sentences of a normalised text. A full stop ends one only before a space and a capital letter, a digit, a
 * quotation mark or the end, and never after an abbreviation, an initial or a number ("kl. 9.00", "bl.a. Stockholm").
 */
export function sentences(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?…]+[”"»')\]]*(?= +[\p{Lu}\p{N}”"»'(–-]|\s*$)/gu)) {
    const moreFollows = index + mark.length < text.length;
    if (mark === "." && moreFollows && isAbbreviation(text.slice(Math.max(0, index - 12), index))) continue;
    push(index + mark.length);
  }
  push(text.length);
  return found;

  function push(end: number): void {
    while (start < end && text[start] === " ") start++;
    if (start < end) found.push({ start, end });
    start = end;
  }
}

function isAbbreviation(before: string): boolean {
  const [last = ""] = /\p{L}*$/u.exec(before) ?? [];
  const isInitial = /^\p{Lu}$/u.test(last);
  const hasPointsInside = /(?:^|[ (])\p{L}{1,4}(?:\.\p{L}{1,3})+$/u.test(before);
  return isInitial || hasPointsInside || abbreviations.has(last.toLowerCase());
}
