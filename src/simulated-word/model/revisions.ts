import {
  append,
  childElements,
  descendants,
  element,
  firstChild,
  insertBefore,
  remove,
  rename,
  type XmlElement,
} from "../../ooxml/xml/node";
import { insertInOrder } from "../../ooxml/write/element-order";
import { enclosing } from "./blocks";
import { propertiesOf } from "./properties";
import type { WordDocument } from "./word-document";

/** Marks a new run as inserted, if changes are tracked and it does not stand in an insertion already. */
export function trackInsertion(document: WordDocument, run: XmlElement): void {
  if (!document.isTracking || enclosing(run, "w:ins")) return;
  const mark = element("w:ins", authorship(document));
  insertBefore(run, mark);
  append(mark, run);
}

/** Takes a run away; under tracking it stays, as a deletion, unless it was itself only inserted. */
export function deleteRun(document: WordDocument, run: XmlElement): void {
  if (!document.isTracking || enclosing(run, "w:ins")) {
    removeWithEmptyWrappers(run);
    return;
  }
  const mark = element("w:del", authorship(document));
  insertBefore(run, mark);
  append(mark, run);
  for (const node of descendants(run)) {
    if (node.name === "w:t") rename(node, "w:delText");
    if (node.name === "w:instrText") rename(node, "w:delInstrText");
  }
}

/** Marks a paragraph's own mark as inserted or deleted. */
export function trackParagraphMark(
  document: WordDocument,
  paragraph: XmlElement,
  kind: "w:ins" | "w:del",
): void {
  if (!document.isTracking) return;
  const properties = propertiesOf(paragraph, "w:pPr");
  const mark = firstChild(properties, "w:rPr") ?? element("w:rPr");
  if (!mark.parent) insertInOrder(properties, mark);
  if (!firstChild(mark, kind)) insertInOrder(mark, element(kind, authorship(document)));
}

/** Whether the paragraph itself, not only its text, is a tracked insertion. */
export function isInsertedParagraph(paragraph: XmlElement): boolean {
  const properties = firstChild(paragraph, "w:pPr");
  const mark = properties && firstChild(properties, "w:rPr");
  return mark !== undefined && firstChild(mark, "w:ins") !== undefined;
}

export function authorship(document: WordDocument): Record<string, string> {
  const { author, now } = document.settings;
  return { "w:id": String(document.ids.nextRevision()), "w:author": author, "w:date": now() };
}

const wrappers = new Set(["w:ins", "w:hyperlink", "w:smartTag"]);

function removeWithEmptyWrappers(node: XmlElement): void {
  const { parent } = node;
  remove(node);
  if (parent && wrappers.has(parent.name) && childElements(parent).length === 0)
    removeWithEmptyWrappers(parent);
}
