import type { XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { paragraphElements, storyOf } from "./blocks";
import type { Anchor } from "./anchors";
import { TextRange } from "./handles";
import { textOf } from "./pieces";
import { lengthOf, runSpansOf } from "./run-spans";
import type { WordDocument } from "./word-document";

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
  const { start, end } = document.selection;
  const isEmpty = start.paragraph === end.paragraph && start.offset === end.offset;
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(start.paragraph, start.offset),
    anchors.add(end.paragraph, end.offset, !isEmpty),
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

function outermostStory(node: XmlElement): XmlElement {
  const story = storyOf(node);
  return story.name === "w:tc" ? outermostStory(story) : story;
}

/** The runs that have text in the range, or the one whose formatting new text there would take. */
export function runsInRange(range: TextRange): XmlElement[] {
  return stretchesOf(range).flatMap(({ container, start, end }) => {
    const spans = runSpansOf(container);
    const within = spans.filter((span) => span.start < end && span.end > start);
    const beside = spans.filter((span) => span.end <= start).at(-1) ?? spans[0];
    return within.length > 0 ? within.map(({ run }) => run) : beside ? [beside.run] : [];
  });
}

export const placesInRange = ["Whole", "Content", "Start", "End", "After"] as const;

/** A range's whole, or an empty range at one of its ends. */
export function placeIn(
  { document, start, end, after }: TextRange,
  place: (typeof placesInRange)[number],
): TextRange {
  const { anchors } = document;
  const isEmpty = start.paragraph === end.paragraph && start.offset === end.offset;
  switch (place) {
    case "Whole":
    case "Content":
      return new TextRange(
        document,
        anchors.add(start.paragraph, start.offset),
        anchors.add(end.paragraph, end.offset, !isEmpty),
        after,
      );
    case "Start":
      return rangeOf(document, start.paragraph, start.offset, start.offset);
    case "End":
    case "After":
      return rangeOf(document, end.paragraph, end.offset, end.offset);
  }
}

/** The smallest range that holds both. */
export function spanning(one: TextRange, other: TextRange): TextRange {
  const { document } = one;
  const start = isBefore(document, other.start, one.start) ? other.start : one.start;
  const end = isBefore(document, one.end, other.end) ? other.end : one.end;
  return new TextRange(
    document,
    document.anchors.add(start.paragraph, start.offset),
    document.anchors.add(end.paragraph, end.offset, true),
  );
}

/** A value of `Word.LocationRelation`. */
export function compareLocations(one: TextRange, other: TextRange): string {
  const { document } = one;
  const sameStart = isSame(one.start, other.start);
  const sameEnd = isSame(one.end, other.end);
  if (sameStart && sameEnd) return "Equal";
  if (isSame(one.end, other.start)) return "AdjacentBefore";
  if (isSame(one.start, other.end)) return "AdjacentAfter";
  if (isBefore(document, one.end, other.start)) return "Before";
  if (isBefore(document, other.end, one.start)) return "After";
  const startsWithin = sameStart || isBefore(document, other.start, one.start);
  const endsWithin = sameEnd || isBefore(document, one.end, other.end);
  if (startsWithin && endsWithin) return sameStart ? "InsideStart" : sameEnd ? "InsideEnd" : "Inside";
  if ((sameStart || !startsWithin) && (sameEnd || !endsWithin)) {
    return sameStart ? "ContainsStart" : sameEnd ? "ContainsEnd" : "Contains";
  }
  return startsWithin ? "OverlapsAfter" : "OverlapsBefore";
}

function isSame(a: Anchor, b: Anchor): boolean {
  return a.paragraph === b.paragraph && a.offset === b.offset;
}

function isBefore({ body }: WordDocument, a: Anchor, b: Anchor): boolean {
  if (a.paragraph === b.paragraph) return a.offset < b.offset;
  const all = paragraphElements(body);
  return all.indexOf(a.paragraph) < all.indexOf(b.paragraph);
}
