import {
  childElements,
  descendants,
  element,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { isNeeded } from "./block-neighbours";
import { isShowingPlaceholder } from "./content-controls";
import { deleteBlocks } from "./control-content";
import { contentOf, isInline } from "./extent";
import type { ContentControl } from "./handles";
import { guardDeletion, guardText, lockOf } from "./locks";
import { lengthOf } from "./run-spans";
import { replaceStretch } from "./text-edits";
import type { WordDocument } from "./word-document";

/** Under tracking what goes stays, marked as deleted, and so does the control. @throws WordError when it is locked */
export function deleteControl(control: ContentControl, keepContent: boolean): void {
  const { document, element: node } = control;
  if (keepContent) return unwrapControl(node);
  guardDeletion(node);
  if (document.isTracking && !isShowingPlaceholder(control)) deleteContent(document, node);
  if (isMarkedDeleted(node)) return;
  if (isAroundBlocks(node) && isNeeded(node)) insertBefore(node, element("w:p"));
  remove(node);
}

function isAroundBlocks(control: XmlElement): boolean {
  const [first] = childElements(contentOf(control));
  return !isInline(control) && first?.name !== "w:tr" && first?.name !== "w:tc";
}

function unwrapControl(control: XmlElement): void {
  if (lockOf(control).deletion) throw new WordError("AccessDenied", "the control is locked");
  if (control.parent) guardText(control.parent);
  for (const child of childElements(contentOf(control))) insertBefore(control, child);
  remove(control);
}

function deleteContent(document: WordDocument, control: XmlElement): void {
  const content = contentOf(control);
  const all = { container: content, start: 0, end: lengthOf(content), isWhole: true };
  if (isInline(control)) replaceStretch(document, all, "");
  else deleteBlocks(document, control);
}

function isMarkedDeleted(control: XmlElement): boolean {
  return [...descendants(contentOf(control), "w:del")].length > 0;
}
