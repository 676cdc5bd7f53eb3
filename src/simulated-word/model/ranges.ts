import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { outermostStory, paragraphElements } from "./blocks";
import { TextRange } from "./handles";
import { textOf } from "./pieces";
import { guardText } from "./locks";
import { propertiesOf } from "./properties";
import { cutAt, lengthOf, runSpansOf } from "./run-spans";
import type { Selection, WordDocument } from "./word-document";

export function rangeOf(
  document: WordDocument,
  paragraph: XmlElement,
  start: number,
  end: number,
): TextRange {
  const { anchors } = document;
  return new TextRange(document, anchors.add(paragraph, start), anchors.add(paragraph, end, end > start));
}

/** From the first paragraph's start to the last one's end. */
export function rangeOver(document: WordDocument, paragraphs: readonly XmlElement[]): TextRange {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw new WordError("ItemNotFound", "there is no paragraph");
  const end = lengthOf(last);
  const isEmpty = first === last && end === 0;
  return new TextRange(document, document.anchors.add(first, 0), document.anchors.add(last, end, !isEmpty));
}

export function selectionOf(document: WordDocument): TextRange {
  return rangeBetween(document, document.selection);
}

/** A range of its own over what stands between two places, as they are now. */
export function rangeBetween(
  document: WordDocument,
  { start, end }: Selection,
  after?: XmlElement,
): TextRange {
  const isEmpty = start.paragraph === end.paragraph && start.offset === end.offset;
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(start.paragraph, start.offset),
    anchors.add(end.paragraph, end.offset, !isEmpty),
    after,
  );
}

/** Every paragraph that the range touches, in reading order. */
export function paragraphsOfRange({ start, end }: TextRange): XmlElement[] {
  if (start.paragraph === end.paragraph) return [start.paragraph];
  const all = paragraphElements(outermostStory(start.paragraph));
  const from = all.indexOf(start.paragraph);
  const to = all.indexOf(end.paragraph);
  return from < 0 || to < from ? [start.paragraph] : all.slice(from, to + 1);
}

/** The stretch of each paragraph that lies in the range. */
export function stretchesOf(range: TextRange): { container: XmlElement; start: number; end: number }[] {
  return paragraphsOfRange(range).map((paragraph) => ({
    container: paragraph,
    start: paragraph === range.start.paragraph ? range.start.offset : 0,
    end: paragraph === range.end.paragraph ? range.end.offset : lengthOf(paragraph),
  }));
}

/** Paragraphs are parted by "\r", as in Word. */
export function textOfRange(range: TextRange): string {
  return stretchesOf(range)
    .map(({ container, start, end }) => textOf(container).slice(start, end))
    .join("\r");
}

/** The runs that have text in the range, or the one whose formatting new text there would take. */
function runsInRange(range: TextRange): XmlElement[] {
  return stretchesOf(range).flatMap(({ container, start, end }) => {
    const spans = runSpansOf(container);
    const within = spans.filter((span) => span.start < end && span.end > start);
    const beside = spans.filter((span) => span.end <= start).at(-1) ?? spans[0];
    return within.length > 0 ? within.map(({ run }) => run) : beside ? [beside.run] : [];
  });
}

/**
 * What bears the formatting of a range that is to be changed: its runs, cut so that they reach no further, and for an
 * empty paragraph its properties, where its mark's formatting stands.
 */
export function runsToFormat(range: TextRange): XmlElement[] {
  return stretchesOf(range).flatMap(({ container, start, end }) => {
    guardText(container);
    if (lengthOf(container) === 0) return [propertiesOf(container, "w:pPr")];
    cutAt(container, start);
    cutAt(container, end);
    const runs = runSpansOf(container)
      .filter((span) => span.start >= start && span.end <= end && span.end > span.start)
      .map(({ run }) => run);
    for (const run of runs) guardText(run);
    return runs;
  });
}

/** What tells the formatting of a range. */
export function runsToRead(range: TextRange): XmlElement[] {
  const runs = runsInRange(range);
  return runs.length > 0
    ? runs
    : stretchesOf(range).map(({ container }) => firstChild(container, "w:pPr") ?? container);
}

export const placesInRange = ["Whole", "Content", "Start", "End", "After"] as const;

/** A range's whole, or an empty range at one of its ends. */
export function placeIn(range: TextRange, place: (typeof placesInRange)[number]): TextRange {
  const { document, start, end } = range;
  switch (place) {
    case "Whole":
    case "Content":
      return rangeBetween(document, range, range.after);
    case "Start":
      return rangeOf(document, start.paragraph, start.offset, start.offset);
    case "End":
    case "After":
      return rangeOf(document, end.paragraph, end.offset, end.offset);
  }
}
