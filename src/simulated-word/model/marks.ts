import { append, insertAfter, insertBefore, type XmlElement } from "../../ooxml/xml/node";
import type { TextRange } from "./handles";
import { cutAt, offsetOf, runSpansOf } from "./run-spans";

/** Puts one element where a range begins and one where it ends: a bookmark's marks, or a comment's. */
export function placeMarks(
  { start, end }: TextRange,
  [begin, finish]: readonly [XmlElement, XmlElement],
): void {
  placeAt(end.paragraph, end.offset, { node: finish, side: "end" });
  placeAt(start.paragraph, start.offset, { node: begin, side: "start" });
}

/** A place that text moves away from: "start" stands right before the text after it, "end" right after that before it. */
export function placeAt(
  paragraph: XmlElement,
  offset: number,
  { node, side }: { node: XmlElement; side: "start" | "end" },
): void {
  cutAt(paragraph, offset);
  const spans = runSpansOf(paragraph).filter((span) => span.end > span.start);
  const before = spans.filter((span) => span.end <= offset).at(-1);
  const after = spans.find((span) => span.start >= offset);
  if (side === "end" && before) insertAfter(outermost(before.run, "end"), node);
  else if (after) insertBefore(outermost(after.run, "start"), node);
  else if (before) insertAfter(outermost(before.run, "end"), node);
  else append(paragraph, node);
}

/** At the edge of a link or of a simple field, the place is outside of it. */
function outermost(run: XmlElement, side: "start" | "end"): XmlElement {
  const { parent } = run;
  if (parent?.name !== "w:hyperlink" && parent?.name !== "w:fldSimple") return run;
  const edge = side === "start" ? parent.children[0] : parent.children.at(-1);
  return edge === run ? outermost(parent, side) : run;
}

/** Whether a mark in a paragraph lies in a range; its edges are within. */
export function isMarkIn(
  { start, end }: Pick<TextRange, "start" | "end">,
  paragraph: XmlElement,
  mark: XmlElement,
): boolean {
  const offset = offsetOf(paragraph, mark);
  if (paragraph === start.paragraph && offset < start.offset) return false;
  return paragraph !== end.paragraph || offset <= end.offset;
}
