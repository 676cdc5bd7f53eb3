import type { XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { outermostStory, paragraphElements } from "./blocks";
import { TextRange } from "./handles";
import { textOf } from "./pieces";
import { rangeOf, stretchesOf } from "./ranges";
import { lengthOf } from "./run-spans";

export interface Cutting {
  readonly delimiters: readonly string[];
  /** Whether a piece may hold several paragraphs. */
  readonly multiParagraphs?: boolean;
  readonly trimDelimiters?: boolean;
  readonly trimSpacing?: boolean;
}

/** Cuts a range after every delimiter. Pieces without a character are left out. @throws WordError InvalidArgument */
export function cutRange(range: TextRange, cutting: Cutting): TextRange[] {
  if (cutting.delimiters.length === 0 || cutting.delimiters.includes(""))
    throw new WordError("InvalidArgument", "there is nothing to cut at");
  const units = unitsOf(range);
  const passages = cutting.multiParagraphs ? [units] : units.map((unit) => [unit]);
  return passages.flatMap((passage) => {
    const text = passage.map(({ text: own }) => own).join("\r");
    return piecesOf(text, cutting).map(([start, end]) => rangeIn(range, passage, { start, end }));
  });
}

/** Text ranges: the pieces of a range; for a place in the text the one that it lies in, as a sentence around the cursor. */
export function textRangesOf(range: TextRange, cutting: Cutting): TextRange[] {
  const { document, start, end } = range;
  if (start.paragraph !== end.paragraph || start.offset !== end.offset) return cutRange(range, cutting);
  const whole = rangeOf(document, start.paragraph, 0, lengthOf(start.paragraph));
  const pieces = cutRange(whole, cutting);
  const around = pieces.find((piece) => piece.end.offset > start.offset) ?? pieces.at(-1);
  return around ? [around] : [];
}

/** The piece that follows a range in its story. */
export function pieceAfter(range: TextRange, cutting: Cutting): TextRange | undefined {
  const { document, end } = range;
  const all = paragraphElements(outermostStory(end.paragraph));
  for (const paragraph of all.slice(all.indexOf(end.paragraph))) {
    const start = paragraph === end.paragraph ? end.offset : 0;
    const rest = rangeOf(document, paragraph, start, lengthOf(paragraph));
    const [next] = cutRange(rest, cutting);
    if (next) return next;
  }
  return undefined;
}

interface Unit {
  readonly paragraph: XmlElement;
  /** Where the text begins in its paragraph. */
  readonly start: number;
  readonly text: string;
}

function unitsOf(range: TextRange): Unit[] {
  return stretchesOf(range).map(({ container, start, end }) => ({
    paragraph: container,
    start,
    text: textOf(container).slice(start, end),
  }));
}

type Span = readonly [start: number, end: number];

function piecesOf(text: string, { delimiters, trimDelimiters, trimSpacing }: Cutting): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    const delimiter = delimiters.find((candidate) => text.startsWith(candidate, at)) ?? "";
    at += Math.max(delimiter.length, 1);
    if (delimiter === "") continue;
    pieces.push([start, trimDelimiters ? at - delimiter.length : at]);
    start = at;
  }
  pieces.push([start, text.length]);
  const trimmed = trimSpacing ? pieces.map((piece) => trimmedSpan(text, piece)) : pieces;
  return trimmed.filter(([from, to]) => to > from);
}

function trimmedSpan(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

function rangeIn(
  { document }: TextRange,
  passage: readonly Unit[],
  { start, end }: { start: number; end: number },
): TextRange {
  const from = placeOf(passage, start);
  const to = placeOf(passage, end);
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(from.paragraph, from.offset),
    anchors.add(to.paragraph, to.offset, true),
  );
}

/** Where a character of the joined texts stands. */
function placeOf(passage: readonly Unit[], position: number): { paragraph: XmlElement; offset: number } {
  let rest = position;
  for (const { paragraph, start, text } of passage) {
    if (rest <= text.length) return { paragraph, offset: start + rest };
    rest -= text.length + 1;
  }
  throw new RangeError(`the texts have no character ${position}`);
}
