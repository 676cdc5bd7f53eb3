import { addRelationship, findRelatedPart, xmlDeclaration } from "../../ooxml/package/relationships";
import { freePartName, wordNamespaces } from "../../ooxml/write/related-part";
import { element, type XmlElement } from "../../ooxml/xml/node";
import { declareExtensionIn, type Extension } from "./extensions";
import type { WordDocument } from "./word-document";

const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A part that the document leads to once: its notes, its comments and what belongs to them. */
export interface StoryPart {
  /** Of the relationship, and the part's name: "footnotes". */
  readonly type: "footnotes" | "endnotes" | "comments" | "commentsExtended" | "people";
  /** The root's name: "w:footnotes". */
  readonly root: string;
  readonly extensions?: readonly Extension[];
  /** What a new one holds. */
  readonly content?: () => readonly XmlElement[];
}

/** The part's root, if the document has one. */
export function findStoryPart({ parts }: WordDocument, { type }: StoryPart): XmlElement | undefined {
  const name = findRelatedPart(parts.package, parts.documentPart, type);
  return name === undefined ? undefined : parts.tree(name);
}

/** The part's root, in a part of its own if the document had none. */
export function ensureStoryPart(document: WordDocument, part: StoryPart): XmlElement {
  return findStoryPart(document, part) ?? newStoryPart(document, part);
}

function newStoryPart(
  { parts }: WordDocument,
  { type, root: name, extensions = [], content }: StoryPart,
): XmlElement {
  const root = element(name, { ...wordNamespaces }, content?.() ?? []);
  for (const extension of extensions) declareExtensionIn(root, extension);
  const part = freePartName(parts.package, (number) => `/word/${type}${number === 1 ? "" : number}.xml`);
  parts.package.put(part, `${types}.${type}+xml`, { prolog: xmlDeclaration, root });
  addRelationship(parts.package, parts.documentPart, { type, target: part });
  return root;
}
