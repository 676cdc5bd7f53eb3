import {
  childElements,
  clone,
  element,
  firstChild,
  insertAfter,
  insertAt,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { isNeeded } from "./block-neighbours";
import { blocksOfBody, outerParagraph, paragraphsOfBody, sectionEndOf, takeSectionEnd } from "./body-blocks";
import type { Body } from "./handles";
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
  if (side === "after" && document.quirks.localIdMoves) document.ids.moveParagraph(like, made);
  trackParagraphMark(document, made, "w:ins");
  return made;
}

/** A new first or last paragraph of a body, in the style of the one that it stands beside. */
export function paragraphInBody(body: Body, side: "before" | "after"): XmlElement {
  const like = outerParagraph(body, side === "before" ? "first" : "last");
  if (!like) throw new Error("a story without a paragraph");
  const made = paragraphBeside(body.document, like, side);
  if (side === "after" && body.section) takeSectionEnd(like, made);
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

/** Takes a paragraph away. One that must stand there stays, empty: the last of a story, or one that ends a section. */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  guardDeletion(paragraph);
  if (document.isTracking && !isInsertedParagraph(paragraph)) {
    clearParagraph(document, paragraph);
    trackParagraphMark(document, paragraph, "w:del");
    return;
  }
  if (sectionEndOf(paragraph) || isNeeded(paragraph)) clearParagraph(document, paragraph);
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
export function clearBody(body: Body): void {
  const { document, element: story } = body;
  const blocks = blocksOfBody(body);
  for (const block of blocks) guardDeletion(block);
  const paragraphs = paragraphsOfBody(body);
  if (document.isTracking) {
    for (const paragraph of paragraphs) clearParagraph(document, paragraph);
    return;
  }
  const last = paragraphs.at(-1);
  const kept = last && last.parent === story ? last : element("w:p");
  if (!kept.parent) placeLast(story, kept, blocks.at(-1));
  for (const block of blocks) if (block !== kept) remove(block);
  clearParagraph(document, kept);
}

function placeLast(story: XmlElement, paragraph: XmlElement, after: XmlElement | undefined): void {
  if (after) insertAfter(after, paragraph);
  else insertAt(story, firstChild(story, "w:tcPr") ? 1 : 0, paragraph);
}

function removeChild(parent: XmlElement, name: string): void {
  const child = firstChild(parent, name);
  if (child) remove(child);
}
