import { append, childElements, firstChild, remove, type XmlElement } from "../../ooxml/xml/node";
import { insertInOrder } from "../../ooxml/write/element-order";
import { sectionEndOf } from "./body-blocks";
import { guardDeletion } from "./locks";
import { propertiesOf } from "./properties";
import { lengthOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/**
 * Makes one paragraph of two that stand in the same body, cell or control, with the settings of the first. What stands
 * between them goes. Under tracking they stay two.
 */
export function joinParagraphs(document: WordDocument, first: XmlElement, last: XmlElement): void {
  const { parent } = first;
  if (document.isTracking || !parent || parent !== last.parent) return;
  const siblings = childElements(parent);
  const between = siblings.slice(siblings.indexOf(first) + 1, siblings.indexOf(last));
  for (const block of between) guardDeletion(block);
  document.anchors.move(last, -lengthOf(first), first);
  for (const block of between) remove(block);
  keepSection(first, last);
  for (const child of childElements(last)) if (child.name !== "w:pPr") append(first, child);
  remove(last);
}

/** The section that the last paragraph ended ends after the joined one. */
function keepSection(first: XmlElement, last: XmlElement): void {
  const end = sectionEndOf(last);
  const own = sectionEndOf(first);
  if (own) remove(own);
  if (end) insertInOrder(propertiesOf(first, "w:pPr"), end);
  const properties = firstChild(first, "w:pPr");
  if (properties && properties.children.length === 0) remove(properties);
}
