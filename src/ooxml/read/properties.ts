import type { DocumentProperties } from "../../core/document/document";
import { parseIsoDate } from "../../core/language/plain-date";
import type { Package } from "../package/package";
import { findRelatedPart } from "../package/relationships";
import { firstChild, textContent, type XmlElement } from "../xml/node";

export function readProperties(source: Package): DocumentProperties {
  const part = findRelatedPart(source, "/", "core-properties");
  const root = part === undefined ? undefined : source.xml(part)?.root;
  const created = parseIsoDate(property(root, "dcterms:created").slice(0, 10));
  return {
    title: property(root, "dc:title"),
    creator: property(root, "dc:creator"),
    ...(created ? { created } : {}),
  };
}

function property(root: XmlElement | undefined, name: string): string {
  const found = root && firstChild(root, name);
  return found ? textContent(found).trim() : "";
}
