import type { Stretch } from "../document/document";
import { isLetterAt } from "./unit-kinds";

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
  const hasOnlyStops = !["!", "?", "…"].some((mark) => text.includes(mark));
  let start = 0;
  for (let at = nextMark(text, 0, hasOnlyStops); at >= 0;) {
    const end = endOfMarks(text, at);
    if (isEnd(text, at, end)) push(end);
    at = nextMark(text, end, hasOnlyStops);
  }
  push(text.length);
  return found;

  function push(end: number): void {
    while (start < end && text[start] === " ") start++;
    if (start < end) found.push({ start, end });
    start = end;
  }
}

const fullStop = 0x2e;
const space = 0x20;

const isMark = (code: number): boolean =>
  code === fullStop || code === 0x21 || code === 0x3f || code === 0x2026;

/** Engines find one letter ten times as fast as one of several, and most texts have full stops alone. -1 for none. */
function nextMark(text: string, from: number, hasOnlyStops: boolean): number {
  if (hasOnlyStops) return text.indexOf(".", from);
  for (let at = from; at < text.length; at++) if (isMark(text.charCodeAt(at))) return at;
  return -1;
}

/** Past the marks, and the quotation marks and brackets that close with them. */
function endOfMarks(text: string, start: number): number {
  let at = start;
  while (isMark(text.charCodeAt(at))) at++;
  while (at < text.length && "”\"»')]".includes(text.charAt(at))) at++;
  return at;
}

function isEnd(text: string, at: number, end: number): boolean {
  let next = end;
  while (text.charCodeAt(next) === space) next++;
  if (next < text.length && (next === end || !begins(text, next))) return false;
  const mayAbbreviate = end === at + 1 && end < text.length && text.charCodeAt(at) === fullStop;
  return !mayAbbreviate || !isAbbreviation(text, at);
}

/** With a capital letter, a digit, a quotation mark, a parenthesis or a dash. */
function begins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return false;
  return /[\p{Lu}\p{N}”"»'(–-]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const longest = 5;

/** @param end where the full stop stands */
function isAbbreviation(text: string, end: number): boolean {
  let start = end;
  while (end - start <= longest && isLetterAt(text, start - 1)) start--;
  if (end - start > longest) return false;
  const last = text.slice(start, end);
  if (abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last)) return true;
  return text.charCodeAt(start - 1) === fullStop && pointsInside.test(text.slice(Math.max(0, end - 12), end));
}

const pointsInside = /(?:^|[ (])\p{L}{1,4}(?:\.\p{L}{1,3})+$/u;
