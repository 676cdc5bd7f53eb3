import { append, element, firstChild, setChildren, text, textContent } from "../../../ooxml/xml/node";
import type { WordDocument } from "../word-document";
import { findPropertyRoot, propertyRoot, type PropertyPart } from "./property-part";

const part: PropertyPart = {
  relationship: "core-properties",
  name: "/docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  root: element("cp:coreProperties", {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  }),
};

/** A core property's text, by its element: "dc:title"; empty where there is none. */
export function coreProperty(document: WordDocument, name: string): string {
  const root = findPropertyRoot(document, part);
  const property = root && firstChild(root, name);
  return property ? textContent(property) : "";
}

export function setCoreProperty(document: WordDocument, name: string, value: string): void {
  const root = propertyRoot(document, part);
  const property = firstChild(root, name) ?? element(name);
  setChildren(property, []);
  append(property, text(value));
  if (!property.parent) append(root, property);
}
