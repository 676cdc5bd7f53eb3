import { addRelationship, relationshipsOf, xmlDeclaration } from "../../ooxml/package/relationships";
import { contentTypes } from "../../ooxml/package/content-types";
import { insertInOrder } from "../../ooxml/write/element-order";
import { freePartName, wordPart } from "../../ooxml/write/related-part";
import {
  append,
  childElements,
  descendants,
  element,
  firstChild,
  type XmlElement,
} from "../../ooxml/xml/node";
import { findBuiltIn } from "./style-names";
import { styleByName } from "./style-sheet";
import type { WordDocument } from "./word-document";

export const furnitureTypes = ["Primary", "FirstPage", "EvenPages"] as const;
export type FurnitureType = (typeof furnitureTypes)[number];
export type FurnitureKind = "header" | "footer";

const writtenTypes: Readonly<Record<FurnitureType, string>> = {
  Primary: "default",
  FirstPage: "first",
  EvenPages: "even",
};

/** The w:sectPr of every section, in order. */
export function sectionElements({ body }: WordDocument): XmlElement[] {
  const inside = [...descendants(body, "w:sectPr")];
  return inside.length > 0 ? inside : [body];
}

/** A section's header or footer: its own, or that of the nearest section before it that has one. */
export function findFurniture(
  document: WordDocument,
  section: XmlElement,
  { kind, type }: { kind: FurnitureKind; type: FurnitureType },
): XmlElement | undefined {
  const all = sectionElements(document);
  for (let index = all.indexOf(section); index >= 0; index--) {
    const own = all[index];
    const found = own && furnitureOf(document, own, { kind, type });
    if (found) return found;
  }
  return undefined;
}

/** The first section that refers to a header or footer. */
export function sectionOfFurniture(document: WordDocument, root: XmlElement): XmlElement | undefined {
  const { parts } = document;
  const part = parts.partOf(root);
  const links = relationshipsOf(parts.package, parts.documentPart).filter(({ target }) => target === part);
  const ids = new Set(links.map(({ id }) => id));
  return sectionElements(document).find((section) =>
    childElements(section).some(
      ({ name, attributes }) => /Reference$/.test(name) && ids.has(attributes["r:id"] ?? ""),
    ),
  );
}

/** An empty header or footer that stands in no document yet. */
export function newFurniture(document: WordDocument, kind: FurnitureKind): XmlElement {
  const { root } = wordPart(kind === "header" ? "w:hdr" : "w:ftr");
  append(root, emptyParagraph(document, kind));
  return root;
}

/** Gives it a part of its own, whose name is returned, and the section a reference to it. */
export function attachFurniture(
  document: WordDocument,
  section: XmlElement,
  { kind, type, root }: { kind: FurnitureKind; type: FurnitureType; root: XmlElement },
): string {
  const { parts } = document;
  const name = freePartName(parts.package, (number) => `/word/${kind}${number}.xml`);
  parts.package.put(name, contentTypes.header.replace("header", kind), { prolog: xmlDeclaration, root });
  const id = addRelationship(parts.package, parts.documentPart, { type: kind, target: name });
  const owner = section.name === "w:sectPr" ? section : bodySection(section);
  insertInOrder(owner, element(`w:${kind}Reference`, { "w:type": writtenTypes[type], "r:id": id }));
  return name;
}

function furnitureOf(
  { parts }: WordDocument,
  section: XmlElement,
  { kind, type }: { kind: FurnitureKind; type: FurnitureType },
): XmlElement | undefined {
  const reference = childElements(section, `w:${kind}Reference`).find(
    ({ attributes }) => (attributes["w:type"] ?? "default") === writtenTypes[type],
  );
  const link = relationshipsOf(parts.package, parts.documentPart).find(
    ({ id }) => id === reference?.attributes["r:id"],
  );
  return link && parts.tree(link.target);
}

/** The settings of a document's only section, made for one that has none. */
export function bodySection(body: XmlElement): XmlElement {
  const existing = firstChild(body, "w:sectPr");
  if (existing) return existing;
  const section = element("w:sectPr");
  append(body, section);
  return section;
}

function emptyParagraph(document: WordDocument, kind: FurnitureKind): XmlElement {
  const builtIn = findBuiltIn(kind);
  const id = builtIn && styleByName(document, builtIn.name)?.attributes["w:styleId"];
  return element(
    "w:p",
    {},
    id === undefined ? [] : [element("w:pPr", {}, [element("w:pStyle", { "w:val": id })])],
  );
}
