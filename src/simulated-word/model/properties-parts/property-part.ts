import { addRelationship, findRelatedPart, xmlDeclaration } from "../../../ooxml/package/relationships";
import { clone, type XmlElement } from "../../../ooxml/xml/node";
import type { WordDocument } from "../word-document";

/** A part of the package that holds properties of the document. */
export interface PropertyPart {
  readonly relationship: string;
  readonly name: string;
  readonly contentType: string;
  /** As it is when it is new. */
  readonly root: XmlElement;
}

export function findPropertyRoot({ parts }: WordDocument, part: PropertyPart): XmlElement | undefined {
  const existing = findRelatedPart(parts.package, "/", part.relationship);
  return existing === undefined ? undefined : parts.tree(existing);
}

/** The same, made if there is none. */
export function propertyRoot(document: WordDocument, part: PropertyPart): XmlElement {
  const existing = findPropertyRoot(document, part);
  if (existing) return existing;
  const { parts } = document;
  const root = clone(part.root);
  parts.package.put(part.name, part.contentType, { prolog: xmlDeclaration, root });
  addRelationship(parts.package, "/", { type: part.relationship, target: part.name });
  return root;
}
