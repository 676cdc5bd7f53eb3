import { element, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { insertInOrder } from "../../../ooxml/write/element-order";
import { styleById } from "../style-sheet";
import type { WordStyle } from "./word-style";

/** Where a style keeps what it says of paragraphs, of runs, of tables. */
export type PropertyGroup = "w:pPr" | "w:rPr" | "w:tblPr" | "w:tcPr";

/** A property of the style, or else of the one that it is based on. */
export function styleProperty(style: WordStyle, group: PropertyGroup, name: string): XmlElement | undefined {
  const passed = new Set<XmlElement>();
  for (let at = style.element; at && !passed.has(at);) {
    passed.add(at);
    const properties = firstChild(at, group);
    const found = properties && firstChild(properties, name);
    if (found) return found;
    const base = firstChild(at, "w:basedOn")?.attributes["w:val"];
    at = base === undefined ? undefined : styleById(style.document, base);
  }
  return undefined;
}

/** The style's own properties of a kind, to be changed. */
export function groupOf(style: WordStyle, group: PropertyGroup): XmlElement {
  const definition = style.editable;
  const existing = firstChild(definition, group);
  if (existing) return existing;
  const made = element(group);
  insertInOrder(definition, made);
  return made;
}
