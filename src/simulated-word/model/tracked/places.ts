import type { XmlElement } from "../../../ooxml/xml/node";

/** Whether a node stands in an element of one of these names, below another. */
export function anyAncestor(
  node: XmlElement,
  names: Readonly<Record<string, unknown>>,
  below: XmlElement,
): boolean {
  for (let above = node.parent; above && above !== below; above = above.parent)
    if (above.name in names) return true;
  return false;
}
