import {
  childElements,
  clone,
  element,
  firstChild,
  insertAfter,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { paragraphElements, storyOf } from "./blocks";
import { guardDeletion } from "./locks";
import { deleteRun, isInsertedParagraph, trackParagraphMark } from "./revisions";
import { lengthOf, runSpansOf } from "./run-spans";
import { replaceStretch } from "./text-edits";
import type { WordDocument } from "./word-document";

/** A paragraph beside another, with its style and settings. */
export function paragraphBeside(
  document: WordDocument,
  like: XmlElement,
  side: "before" | "after",
): XmlElement {
  const made = element("w:p", {}, copiedProperties(like));
  if (side === "before") insertBefore(like, made);
  else insertAfter(like, made);
  trackParagraphMark(document, made, "w:ins");
  return made;
}

/** An empty paragraph beside a table or a control: there is no formatting to take over. */
export function emptyParagraphBeside(
  document: WordDocument,
  block: XmlElement,
  side: "before" | "after",
): XmlElement {
  const made = element("w:p");
  if (side === "before") insertBefore(block, made);
  else insertAfter(block, made);
  trackParagraphMark(document, made, "w:ins");
  return made;
}

/** What takes the formatting of a paragraph over to a new one: not its section's end, nor its tracked changes. */
function copiedProperties(like: XmlElement): XmlElement[] {
  const properties = firstChild(like, "w:pPr");
  if (!properties) return [];
  const copy = clone(properties);
  for (const name of ["w:sectPr", "w:pPrChange"]) removeChild(copy, name);
  const mark = firstChild(copy, "w:rPr");
  for (const name of ["w:ins", "w:del", "w:rPrChange"]) if (mark) removeChild(mark, name);
  return [copy];
}

/** Takes a paragraph away. The last of a story, and one that ends a section, stays, empty. */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  guardDeletion(paragraph);
  if (document.isTracking && !isInsertedParagraph(paragraph)) {
    clearParagraph(document, paragraph);
    trackParagraphMark(document, paragraph, "w:del");
    return;
  }
  const siblings = childElements(storyOf(paragraph)).filter(
    ({ name }) => name !== "w:sectPr" && name !== "w:tcPr",
  );
  const properties = firstChild(paragraph, "w:pPr");
  const endsSection = properties !== undefined && firstChild(properties, "w:sectPr") !== undefined;
  if (siblings.at(-1) === paragraph || endsSection) clearParagraph(document, paragraph);
  else remove(paragraph);
}

export function clearParagraph(document: WordDocument, paragraph: XmlElement): void {
  guardDeletion(paragraph);
  if (document.isTracking) {
    for (const { run } of runSpansOf(paragraph)) deleteRun(document, run);
    return;
  }
  replaceStretch(document, { container: paragraph, start: 0, end: lengthOf(paragraph) }, "");
  for (const child of childElements(paragraph)) if (child.name !== "w:pPr") remove(child);
}

/** Empties a body, a header or a cell down to one paragraph. */
export function clearStory(document: WordDocument, story: XmlElement): void {
  guardDeletion(story);
  if (document.isTracking) {
    for (const paragraph of paragraphElements(story)) clearParagraph(document, paragraph);
    return;
  }
  const last = paragraphElements(story).at(-1);
  const kept = last && last.parent === story ? last : element("w:p");
  for (const child of childElements(story)) {
    if (child !== kept && child.name !== "w:sectPr" && child.name !== "w:tcPr") remove(child);
  }
  if (!kept.parent) placeFirst(story, kept);
  clearParagraph(document, kept);
}

function placeFirst(story: XmlElement, paragraph: XmlElement): void {
  const [first] = childElements(story);
  if (!first) {
    story.children.push(paragraph);
    paragraph.parent = story;
  } else if (first.name === "w:tcPr") insertAfter(first, paragraph);
  else insertBefore(first, paragraph);
}

function removeChild(parent: XmlElement, name: string): void {
  const child = firstChild(parent, name);
  if (child) remove(child);
}
