import {
  append,
  insertAt,
  insertBefore,
  remove,
  rename,
  setAttribute,
  setAttributes,
  setText,
  text,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { parseXml, XmlError } from "../../../ooxml/xml/parse-xml";
import { printXml } from "../../../ooxml/xml/print-xml";
import { WordError } from "../../wire/word-error";
import { namespaceAt, prefixOf } from "./names";
import { selectNodes, valueOfNode, type CustomXmlNode, type Prefixes } from "./select-nodes";
import { parseXPath } from "./xpath";

/** What a path finds in a part. */
export function findNodes(root: XmlElement, path: string, prefixes: Prefixes): readonly CustomXmlNode[] {
  return selectNodes({ kind: "document", root }, parseXPath(path), prefixes);
}

/** The one element that a path leads to. @throws WordError when it leads to none */
export function findElement(root: XmlElement, path: string, prefixes: Prefixes): XmlElement {
  for (const node of findNodes(root, path, prefixes)) if (node.kind === "element") return node.element;
  throw new WordError("ItemNotFound", `nothing stands at ${path}`);
}

/** An element as XML that says its namespaces itself; of text and attributes, the value. */
export function printNode(node: CustomXmlNode): string {
  if (node.kind === "document") return printXml(node.root);
  return node.kind === "element" ? printXml(withNamespaces(node.element)) : valueOfNode(node);
}

/** Among the element's children at an index, or last. @throws WordError for what is no XML, or no place */
export function insertElement(parent: XmlElement, xml: string, index: number | undefined): void {
  const made = parseElement(xml, parent);
  const elements = parent.children.filter(({ kind }) => kind === "element");
  if (index !== undefined && (index < 0 || index > elements.length)) throw new WordError("InvalidArgument");
  const follower = index === undefined ? undefined : elements[index];
  if (follower) insertBefore(follower, made);
  else append(parent, made);
}

/** Another element in its place; a part's root is changed in place, so that the part stays the same. */
export function replaceElement(old: XmlElement, xml: string): void {
  const { parent } = old;
  const made = parseElement(xml, parent);
  if (parent) {
    insertBefore(old, made);
    remove(old);
    return;
  }
  rename(old, made.name);
  setAttributes(old, made.attributes);
  for (const child of [...old.children]) remove(child);
  for (const child of [...made.children]) append(old, child);
}

/** @throws WordError for a part's root: the part itself is deleted otherwise */
export function deleteElement(element: XmlElement): void {
  if (!element.parent) throw new WordError("InvalidArgument", "the root cannot be deleted");
  remove(element);
}

export function setNodeValue(node: CustomXmlNode, value: string): void {
  switch (node.kind) {
    case "attribute":
      setAttribute(node.owner, node.name, value);
      return;
    case "text":
      setText(node.text, value);
      return;
    case "document":
    case "element": {
      const element = node.kind === "document" ? node.root : node.element;
      for (const child of [...element.children]) remove(child);
      if (value !== "") insertAt(element, 0, text(value));
    }
  }
}

/** What stands in no namespace must say so below an element with one. */
function parseElement(xml: string, parent: XmlElement | undefined): XmlElement {
  try {
    const { root } = parseXml(xml);
    if (parent && prefixOf(root.name) === "" && namespaceAt(parent, "") !== "")
      setAttribute(root, "xmlns", root.attributes["xmlns"] ?? "");
    return root;
  } catch (error) {
    if (error instanceof XmlError) throw new WordError("InvalidArgument", error.message);
    throw error;
  }
}

function withNamespaces(element: XmlElement): XmlElement {
  const prefix = prefixOf(element.name);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const namespace = namespaceAt(element, element.name);
  if (namespace === "" || declaration in element.attributes) return element;
  return { ...element, attributes: { [declaration]: namespace, ...element.attributes } };
}
