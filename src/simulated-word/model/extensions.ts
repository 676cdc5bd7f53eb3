import { setAttribute, type XmlElement } from "../../ooxml/xml/node";
import type { WordDocument } from "./word-document";

const namespaces = {
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
} as const;

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

export type Extension = keyof typeof namespaces;

/** Lets a part hold elements and attributes of a later Word, which older ones pass over. */
export function declareExtensionIn(root: XmlElement, prefix: Extension): void {
  setAttribute(root, `xmlns:${prefix}`, root.attributes[`xmlns:${prefix}`] ?? namespaces[prefix]);
  passOver(root, prefix);
}

/** Whoever does not know the vocabulary passes over what is written in it. */
export function passOver(root: XmlElement, prefix: string): void {
  setAttribute(root, "xmlns:mc", root.attributes["xmlns:mc"] ?? compatibility);
  const ignorable = (root.attributes["mc:Ignorable"] ?? "").split(" ").filter((name) => name !== "");
  if (!ignorable.includes(prefix)) setAttribute(root, "mc:Ignorable", [...ignorable, prefix].join(" "));
}

/** The same for the document's main part. */
export function declareExtension(document: WordDocument, prefix: Extension): void {
  declareExtensionIn(document.parts.document, prefix);
}
