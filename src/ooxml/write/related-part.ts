import { contentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelationship, findRelatedPart, xmlDeclaration } from "../package/relationships";
import { element } from "../xml/node";
import type { XmlPart } from "../xml/parse-xml";

export const wordNamespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

/** The name of the document's styles or numbering part, which is made if the document has none. */
export function ensureRelatedPart(target: Package, main: string, kind: "styles" | "numbering"): string {
  const existing = findRelatedPart(target, main, kind);
  if (existing !== undefined) return existing;
  const name = freePartName(target, (number) => `/word/${kind}${number === 1 ? "" : number}.xml`);
  target.put(name, contentTypes[kind], wordPart(`w:${kind}`));
  addRelationship(target, main, { type: kind, target: name });
  return name;
}

export const wordPart = (root: string): XmlPart => ({
  prolog: xmlDeclaration,
  root: element(root, { ...wordNamespaces }),
});

/** The first of the names, numbered from 1, that no part bears. */
export function freePartName(target: Package, nameOf: (number: number) => string): string {
  let number = 1;
  while (target.has(nameOf(number))) number++;
  return nameOf(number);
}
