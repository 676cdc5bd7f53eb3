import { append, childElements, element, insertBefore, remove, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { contentOf } from "./extent";
import type { ContentControl } from "./handles";
import { guardDeletion } from "./locks";
import { deleteParagraph } from "./paragraph-edits";
import { trackParagraphMark } from "./revisions";
import { rowsOf } from "./tables";
import { deleteRows } from "./tables/rows";
import type { WordDocument } from "./word-document";

/**
 * Leaves one paragraph of all that a control around blocks holds, with its text, and gives it. With tracking the rest
 * stays too, marked as deleted. @throws WordError where something is locked, or it holds several rows or cells
 */
export function keepOneParagraph({ document, element: control }: ContentControl): XmlElement {
  const container = blockContainer(control);
  const [first, ...others] = childElements(container).filter(({ name }) => name !== "w:tcPr");
  for (const block of others) deleteBlock(document, block);
  if (first?.name === "w:p") return first;
  const kept = element("w:p");
  if (first) insertBefore(first, kept);
  else append(container, kept);
  trackParagraphMark(document, kept, "w:ins");
  if (first) deleteBlock(document, first);
  return kept;
}

/** What a control around blocks holds goes, all of it. */
export function deleteBlocks(document: WordDocument, control: XmlElement): void {
  for (const block of childElements(contentOf(control))) deleteBlock(document, block);
}

function deleteBlock(document: WordDocument, block: XmlElement): void {
  guardDeletion(block);
  if (!document.isTracking) remove(block);
  else if (block.name === "w:p") deleteParagraph(document, block);
  else if (block.name === "w:tbl") deleteRows(document, block, 0, rowsOf(block).length);
  else if (block.name === "w:sdt") deleteBlocks(document, block);
}

/** A control around one cell holds what that holds. */
function blockContainer(control: XmlElement): XmlElement {
  const content = contentOf(control);
  const [first, ...others] = childElements(content);
  if (first?.name !== "w:tc" && first?.name !== "w:tr") return content;
  if (first.name === "w:tr" || others.length > 0)
    throw new WordError("InvalidArgument", "the control holds rows or cells");
  return first;
}
