import {
  append,
  childElements,
  clone,
  descendants,
  firstChild,
  insertAt,
  insertBefore,
  remove,
  rename,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { enclosing } from "../blocks";
import { lengthOf } from "../run-spans";
import type { WordDocument } from "../word-document";
import { isParagraphMark, type ChangeMark, type TrackedChange } from "./tracked-change";

/** The change becomes part of the document. Settling is itself not tracked. */
export function acceptChange({ document, marks }: TrackedChange): void {
  document.tracking.pause(() => marks.forEach((mark) => settle(document, mark, "accept")));
}

/** The document is as it was before the change. */
export function rejectChange({ document, marks }: TrackedChange): void {
  document.tracking.pause(() => marks.forEach((mark) => settle(document, mark, "reject")));
}

type Verdict = "accept" | "reject";

function settle(document: WordDocument, { kind, element: mark }: ChangeMark, verdict: Verdict): void {
  if (!document.holds(mark)) return;
  const stays = (kind === "Added") === (verdict === "accept");
  if (kind === "Formatted") settleFormat(mark, verdict);
  else if (isParagraphMark(mark)) settleParagraph(document, mark, stays);
  else if (mark.parent?.name === "w:trPr") settleRow(mark, stays);
  else if (stays) unwrap(mark);
  else removeContent(mark);
}

function unwrap(mark: XmlElement): void {
  for (const node of descendants(mark))
    if (node.name in restored) rename(node, restored[node.name] ?? node.name);
  for (const child of childElements(mark)) insertBefore(mark, child);
  remove(mark);
}

const restored: Readonly<Record<string, string>> = { "w:delText": "w:t", "w:delInstrText": "w:instrText" };

/** What only held the change goes with it. */
function removeContent(mark: XmlElement): void {
  const { parent } = mark;
  remove(mark);
  if (parent?.name === "w:hyperlink" && childElements(parent).length === 0) remove(parent);
}

/** A paragraph whose mark goes is joined with the next, which decides how the whole looks, as in Word. */
function settleParagraph(document: WordDocument, mark: XmlElement, stays: boolean): void {
  const paragraph = enclosing(mark, "w:p");
  const properties = mark.parent;
  remove(mark);
  if (properties?.children.length === 0) remove(properties);
  if (stays || !paragraph) return;
  const next = nextParagraph(paragraph);
  if (!next) return;
  const content = paragraph.children.filter((child) => child.kind !== "element" || child.name !== "w:pPr");
  const at = firstChild(next, "w:pPr") ? 1 : 0;
  const length = lengthOf(paragraph);
  for (const [index, child] of content.entries()) insertAt(next, at + index, child);
  document.anchors.join(paragraph, next, length);
  remove(paragraph);
}

function nextParagraph(paragraph: XmlElement): XmlElement | undefined {
  const siblings = paragraph.parent ? childElements(paragraph.parent) : [];
  const next = siblings[siblings.indexOf(paragraph) + 1];
  return next?.name === "w:p" ? next : undefined;
}

function settleRow(mark: XmlElement, stays: boolean): void {
  const row = enclosing(mark, "w:tr");
  remove(mark);
  if (stays || !row) return;
  const table = enclosing(row, "w:tbl");
  remove(row);
  if (table && childElements(table, "w:tr").length === 0) remove(table);
}

/** A change of formatting holds what was before it. */
function settleFormat(mark: XmlElement, verdict: Verdict): void {
  const properties = mark.parent;
  const before = childElements(mark)[0];
  remove(mark);
  if (!properties || verdict === "accept") return;
  for (const child of childElements(properties)) if (!isKept(child)) remove(child);
  const old = before ? childElements(before).map((child) => clone(child)) : [];
  const kept = childElements(properties);
  for (const child of kept) remove(child);
  for (const child of [...old, ...kept]) append(properties, child);
  if (properties.children.length === 0) remove(properties);
}

/** What a paragraph's formatting does not comprise. */
function isKept({ name, parent }: XmlElement): boolean {
  if (parent?.name === "w:pPr") return name === "w:rPr" || name === "w:sectPr";
  return ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].includes(name);
}
