import { TextRange, type Body, type ContentControl, type Paragraph } from "./handles";
import { keepOneParagraph } from "./control-content";
import { clearBody } from "./paragraph-edits";
import { joinParagraphs } from "./join-paragraphs";
import { paragraphElements } from "./blocks";
import { paragraphsOfBody } from "./body-blocks";
import { contentOf, isInline } from "./extent";
import { stretchesOf } from "./ranges";
import { inlineLength } from "./pieces";
import { lengthOf, offsetOf } from "./run-spans";
import { paragraphOf, replaceStretch, splitParagraph, type Inline, type Stretch } from "./text-edits";
import type { WordDocument } from "./word-document";

export type InnerLocation = "Replace" | "Start" | "End";
export type RangeLocation = InnerLocation | "Before" | "After";

/** Puts text in place of a stretch; a line feed begins a new paragraph. Gives the range of the new text. */
export function insertInStretch(document: WordDocument, stretch: Stretch, content: Inline): TextRange {
  const [line = "", ...more] = typeof content === "string" ? content.split(/\r\n|\r|\n/) : [content];
  const first = paragraphOf(stretch.container);
  const start = offsetOf(first, stretch.container) + stretch.start;
  replaceStretch(document, stretch, line);
  let last = first;
  let end = start + lengthOfInline(line);
  for (const next of more) {
    last = splitParagraph(document, last, end);
    replaceStretch(document, { container: last, start: 0, end: 0 }, next);
    end = lengthOfInline(next);
  }
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(first, start),
    anchors.add(last, end, first !== last || end > start),
  );
}

function lengthOfInline(content: Inline): number {
  if (typeof content === "string") return content.length;
  return content.reduce((sum, node) => sum + inlineLength(node), 0);
}

export function insertInParagraph(
  { document, element }: Paragraph,
  text: Inline,
  location: InnerLocation,
): TextRange {
  return insertInStretch(document, innerStretch(element, lengthOf(element), location), text);
}

export function insertInBody(body: Body, text: Inline, location: InnerLocation): TextRange {
  const { document } = body;
  if (location === "Replace") clearBody(body);
  const paragraphs = paragraphsOfBody(body);
  const target = location === "Start" ? paragraphs[0] : paragraphs.at(-1);
  if (!target) throw new Error("a story without a paragraph");
  return insertInStretch(document, innerStretch(target, lengthOf(target), location), text);
}

/** "Start" and "End" make the range longer; "Before" and "After" leave it as it was. */
export function insertAtRange(range: TextRange, text: Inline, location: RangeLocation): TextRange {
  const { document } = range;
  switch (location) {
    case "Replace":
      return replaceRange(range, text);
    case "Before":
      return insertInStretch(document, stretchAt(range, "start"), text);
    case "After":
      return insertInStretch(document, stretchAt(range, "end"), text);
    case "Start":
    case "End":
      return insertWithin(range, text, location);
  }
}

/** The range comes to hold the new text; an empty one holds nothing else. */
function insertWithin(range: TextRange, text: Inline, location: "Start" | "End"): TextRange {
  const { document, start, end } = range;
  const wasEmpty = start.paragraph === end.paragraph && start.offset === end.offset;
  const made = insertInStretch(document, stretchAt(range, location === "Start" ? "start" : "end"), text);
  if (location === "Start" || wasEmpty) document.anchors.put(start, made.start);
  if (location === "End" || wasEmpty) document.anchors.put(end, made.end);
  return made;
}

/** The control must have been opened for text. */
export function insertInControl(control: ContentControl, text: Inline, location: InnerLocation): TextRange {
  const { document, element } = control;
  const content = contentOf(element);
  if (isInline(element))
    return insertInStretch(document, innerStretch(content, lengthOf(content), location), text);
  const paragraphs = paragraphElements(content);
  const outer = location === "End" ? paragraphs.at(-1) : paragraphs[0];
  const target = location === "Replace" ? keepOneParagraph(control) : outer;
  if (!target) throw new Error("a content control without a paragraph");
  return insertInStretch(document, innerStretch(target, lengthOf(target), location), text);
}

function innerStretch(container: Stretch["container"], length: number, location: InnerLocation): Stretch {
  const start = location === "End" ? length : 0;
  const end = location === "Start" ? 0 : length;
  return { container, start, end, isWhole: location === "Replace" };
}

function stretchAt({ start, end, after }: TextRange, side: "start" | "end"): Stretch {
  const anchor = side === "start" ? start : end;
  return { container: anchor.paragraph, start: anchor.offset, end: anchor.offset, after };
}

/** What lies beyond the first paragraph goes, and what is left of the last is joined to it where both can be one. */
function replaceRange(range: TextRange, text: Inline): TextRange {
  const { document, after } = range;
  const [first, ...others] = stretchesOf(range);
  if (!first) throw new Error("a range without a paragraph");
  for (const stretch of others) replaceStretch(document, stretch, "");
  const last = others.at(-1)?.container;
  if (last) replaceStretch(document, first, "");
  if (last) joinParagraphs(document, first.container, last);
  const rest = last ? { ...first, end: first.start } : first;
  const made = insertInStretch(document, { ...rest, after }, text);
  document.anchors.put(range.start, made.start);
  document.anchors.put(range.end, made.end);
  return made;
}
