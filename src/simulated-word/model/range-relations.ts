import type { XmlElement } from "../../ooxml/xml/node";
import type { Anchor } from "./anchors";
import { outermostStory, paragraphElements, storyOf } from "./blocks";
import type { TextRange } from "./handles";
import { rangeBetween } from "./ranges";
import { lengthOf } from "./run-spans";

/** The smallest range that holds both; undefined where they stand in different stories. */
export function spanning(one: TextRange, other: TextRange): TextRange | undefined {
  const order = orderIn(one, other);
  if (!order) return undefined;
  const start = order(other.start, one.start) < 0 ? other.start : one.start;
  const end = order(one.end, other.end) < 0 ? other.end : one.end;
  return rangeBetween(one.document, { start, end });
}

/** What both have in common, empty where they only touch; undefined where they do not even do that. */
export function intersecting(one: TextRange, other: TextRange): TextRange | undefined {
  const order = orderIn(one, other);
  if (!order) return undefined;
  const start = order(one.start, other.start) < 0 ? other.start : one.start;
  const end = order(one.end, other.end) < 0 ? one.end : other.end;
  if (order(start, end) <= 0) return rangeBetween(one.document, { start, end });
  return touches(end, start) ? rangeBetween(one.document, { start: end, end }) : undefined;
}

/** A value of `Word.LocationRelation`. */
export function compareLocations(one: TextRange, other: TextRange): string {
  const order = orderIn(one, other);
  if (!order) return "Unrelated";
  const starts = order(one.start, other.start);
  const ends = order(one.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  if (touches(one.end, other.start)) return "AdjacentBefore";
  if (touches(other.end, one.start)) return "AdjacentAfter";
  if (order(one.end, other.start) < 0) return "Before";
  if (order(other.end, one.start) < 0) return "After";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  if (starts <= 0 && ends >= 0)
    return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** Negative where the first anchor comes before the second. */
type Order = (one: Anchor, other: Anchor) => number;

function orderIn(one: TextRange, other: TextRange): Order | undefined {
  const story = outermostStory(one.start.paragraph);
  if (story !== outermostStory(other.start.paragraph)) return undefined;
  const indices = new Map(paragraphElements(story).map((paragraph, index) => [paragraph, index]));
  const indexOf = (paragraph: XmlElement): number => indices.get(paragraph) ?? -1;
  return (a, b) =>
    a.paragraph === b.paragraph ? a.offset - b.offset : indexOf(a.paragraph) - indexOf(b.paragraph);
}

/** The same place, or the end of one paragraph and the start of the next: only its mark lies between. */
function touches(end: Anchor, start: Anchor): boolean {
  if (end.paragraph === start.paragraph) return end.offset === start.offset;
  if (start.offset !== 0 || end.offset !== lengthOf(end.paragraph)) return false;
  const story = storyOf(end.paragraph);
  if (story !== storyOf(start.paragraph)) return false;
  const all = paragraphElements(story);
  return all[all.indexOf(end.paragraph) + 1] === start.paragraph;
}
