import { insertInOrder } from "../../ooxml/write/element-order";
import { element, firstChild, insertAt, remove, setAttributes, type XmlElement } from "../../ooxml/xml/node";

/** The child that holds an element's properties (w:pPr, w:rPr, w:tblPr, w:trPr, w:sdtPr), made where it should stand. */
export function propertiesOf(parent: XmlElement, name: string): XmlElement {
  const existing = firstChild(parent, name);
  if (existing) return existing;
  const made = element(name);
  insertAt(parent, 0, made);
  return made;
}

/** Sets a property by its attributes; without them it is taken away. */
export function setProperty(
  properties: XmlElement,
  name: string,
  attributes: Record<string, string> | undefined,
): void {
  const existing = firstChild(properties, name);
  if (!attributes) {
    if (existing) remove(existing);
  } else if (existing) setAttributes(existing, { ...existing.attributes, ...attributes });
  else insertInOrder(properties, element(name, attributes));
}

/** A property that is only on or off. */
export function setSwitch(properties: XmlElement, name: string, on: boolean): void {
  const existing = firstChild(properties, name);
  if (existing) remove(existing);
  if (on) insertInOrder(properties, element(name));
}

export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !["0", "false", "off"].includes(property.attributes["w:val"] ?? "1");
}

export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  return properties && firstChild(properties, name)?.attributes["w:val"];
}
