import {
  append,
  childElements,
  clone,
  descendants,
  element,
  firstChild,
  insertAfter,
  insertAt,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { enclosing } from "./blocks";
import { inlineLength } from "./pieces";
import { deleteRun, trackInsertion, trackParagraphMark } from "./revisions";
import { guardText } from "./locks";
import { cutAt, lengthOf, offsetOf, pictureRunsOf, runContent, runSpansOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** Part of the text of a paragraph, or of an inline control's content. */
export interface Stretch {
  readonly container: XmlElement;
  readonly start: number;
  readonly end: number;
  /** Text goes right after this element: offsets cannot tell the inside of a control's end from its outside. */
  readonly after?: XmlElement | undefined;
  /** All that stands in the container, so that pictures at its ends go too. */
  readonly isWhole?: boolean;
}

/** What is put into a paragraph: text, or runs and links that are formatted already. */
export type Inline = string | readonly XmlElement[];

/**
 * Puts text in place of a stretch, in the formatting of what stood there, or else of what stands before it.
 * @throws WordError AccessDenied where the text is locked
 */
export function replaceStretch(document: WordDocument, stretch: Stretch, content: Inline): void {
  const { container, start, end } = stretch;
  guardText(container);
  cutAt(container, start);
  cutAt(container, end);
  const spans = runSpansOf(container);
  const gone = spans.filter((span) => span.start >= start && span.end <= end && span.end > span.start);
  for (const { run } of gone) guardText(run);
  const pictures = picturesIn(stretch);
  const paragraph = paragraphOf(container);
  const at = offsetOf(paragraph, container) + start;
  const model = gone[0] ?? spans.filter((span) => span.end <= start).at(-1) ?? spans[0];
  const runs = runsOf(content, model?.run ?? paragraph);
  placeRuns(runs, { container, offset: start, first: gone[0]?.run ?? pictures[0], after: stretch.after });
  for (const run of runs.flatMap(runsWithin)) trackInsertion(document, run);
  for (const run of [...gone.map((span) => span.run), ...pictures]) deleteRun(document, run);
  const inserted = runs.reduce((sum, run) => sum + inlineLength(run), 0);
  document.anchors.shift({ paragraph, at, removed: end - start, inserted });
}

/** Pictures have no place in the text: those between the stretch's characters go with them. */
function picturesIn({ container, start, end, isWhole = false }: Stretch): XmlElement[] {
  const pictures = pictureRunsOf(container);
  return pictures.filter(({ at }) => isWhole || (at > start && at < end)).map(({ run }) => run);
}

function runsWithin(node: XmlElement): XmlElement[] {
  return node.name === "w:r" ? [node] : [...descendants(node, "w:r")];
}

function runsOf(content: Inline, like: XmlElement): readonly XmlElement[] {
  if (typeof content !== "string") return content;
  return content === "" ? [] : [newRun(content, like)];
}

/** A run with the formatting of another, or of a paragraph's mark; never that of placeholder text. */
function newRun(text: string, like: XmlElement): XmlElement {
  const properties = firstChild(like, "w:rPr") ?? markProperties(like);
  const copied = properties && clone(properties);
  for (const stale of copied ? childElements(copied).filter(isOfItsOwnPlace) : []) remove(stale);
  const format = copied && childElements(copied).length > 0 ? [copied] : [];
  return element("w:r", {}, [...format, ...runContent(text)]);
}

/** A paragraph mark's revisions, and the style of placeholder text. */
function isOfItsOwnPlace({ name, attributes }: XmlElement): boolean {
  if (name === "w:rStyle") return /^(placeholder|platsh)/i.test(attributes["w:val"] ?? "");
  return name === "w:ins" || name === "w:del" || name === "w:rPrChange";
}

/** Makes two paragraphs of one; the second keeps what ends a section. */
export function splitParagraph(document: WordDocument, paragraph: XmlElement, offset: number): XmlElement {
  cutAt(paragraph, offset);
  const properties = firstChild(paragraph, "w:pPr");
  const second = element("w:p", {}, properties ? [clone(properties)] : []);
  const kept = properties && firstChild(properties, "w:sectPr");
  if (kept) remove(kept);
  for (const child of offset === lengthOf(paragraph) ? [] : childrenFrom(paragraph, offset))
    append(second, child);
  insertAfter(paragraph, second);
  trackParagraphMark(document, paragraph, "w:ins");
  document.anchors.move(paragraph, offset, second);
  return second;
}

function childrenFrom(paragraph: XmlElement, offset: number): XmlElement[] {
  return childElements(paragraph).filter(
    (child) => child.name !== "w:pPr" && offsetOf(paragraph, child) >= offset,
  );
}

export function paragraphOf(container: XmlElement): XmlElement {
  const paragraph = container.name === "w:p" ? container : enclosing(container, "w:p");
  if (!paragraph) throw new Error(`${container.name} stands in no paragraph`);
  return paragraph;
}

interface RunPlace {
  readonly container: XmlElement;
  readonly offset: number;
  /** The first run that is replaced. */
  readonly first: XmlElement | undefined;
  readonly after: XmlElement | undefined;
}

function placeRuns([first, ...others]: readonly XmlElement[], place: RunPlace): void {
  if (!first) return;
  placeRun(first, place);
  let last = first;
  for (const run of others) {
    insertAfter(last, run);
    last = run;
  }
}

/** At the very start or end it stands outside of whatever the container holds; else with the text before it. */
function placeRun(run: XmlElement, { container, offset, first, after }: RunPlace): void {
  const before = runSpansOf(container)
    .filter((span) => span.end <= offset && span.end > span.start)
    .at(-1);
  if (after) insertAfter(after, run);
  else if (first) insertBefore(first, run);
  else if (offset === lengthOf(container)) append(container, run);
  else if (offset === 0 || !before) insertAt(container, firstChild(container, "w:pPr") ? 1 : 0, run);
  else insertAfter(before.run, run);
}

function markProperties(paragraph: XmlElement): XmlElement | undefined {
  const properties = firstChild(paragraph, "w:pPr");
  return properties && firstChild(properties, "w:rPr");
}
