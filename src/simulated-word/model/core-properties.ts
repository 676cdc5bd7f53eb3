import { addRelationship, findRelatedPart, xmlDeclaration } from "../../ooxml/package/relationships";
import { append, element, firstChild, text, textContent, type XmlElement } from "../../ooxml/xml/node";
import type { WordDocument } from "./word-document";

const contentType = "application/vnd.openxmlformats-package.core-properties+xml";
const partName = "/docProps/core.xml";

/** A core property's text, by its element: "dc:title"; empty where there is none. */
export function coreProperty(document: WordDocument, name: string): string {
  const part = findRelatedPart(document.parts.package, "/", "core-properties");
  const root = part === undefined ? undefined : document.parts.tree(part);
  const property = root && firstChild(root, name);
  return property ? textContent(property) : "";
}

export function setCoreProperty(document: WordDocument, name: string, value: string): void {
  const root = coreRoot(document);
  const property = firstChild(root, name);
  if (property) property.children = [];
  const target = property ?? element(name);
  append(target, text(value));
  if (!property) append(root, target);
}

function coreRoot(document: WordDocument): XmlElement {
  const { parts } = document;
  const existing = findRelatedPart(parts.package, "/", "core-properties");
  if (existing === undefined) {
    parts.package.put(partName, contentType, {
      prolog: xmlDeclaration,
      root: element("cp:coreProperties", namespaces),
    });
    addRelationship(parts.package, "/", { type: "core-properties", target: partName });
  }
  const root = parts.tree(existing ?? partName);
  if (!root) throw new Error("the package has lost its properties");
  return root;
}

const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
