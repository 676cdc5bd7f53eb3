import { append, element, firstChild, setChildren, text, textContent } from "../../../ooxml/xml/node";
import type { WordDocument } from "../word-document";
import { findPropertyRoot, propertyRoot, type PropertyPart } from "./property-part";

const part: PropertyPart = {
  relationship: "extended-properties",
  name: "/docProps/app.xml",
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  root: element("Properties", {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  }),
};

/** What the program says of the document: "Company", "Application"; empty where it says nothing. */
export function extendedProperty(document: WordDocument, name: string): string {
  const root = findPropertyRoot(document, part);
  const property = root && firstChild(root, name);
  return property ? textContent(property) : "";
}

export function setExtendedProperty(document: WordDocument, name: string, value: string): void {
  const root = propertyRoot(document, part);
  const property = firstChild(root, name) ?? element(name);
  setChildren(property, []);
  append(property, text(value));
  if (!property.parent) append(root, property);
}
