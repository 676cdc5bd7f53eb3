import { insertInOrder, ordered } from "../../../ooxml/write/element-order";
import { ensureRelatedPart } from "../../../ooxml/write/related-part";
import { descendants, element, firstChild, remove, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { setProperty, valueOf } from "../properties";
import { findBuiltIn, localName } from "../style-names";
import { defaultStyle, nameOfStyle, styleById, styleElements } from "../style-sheet";
import type { WordDocument } from "../word-document";
import { findStyle, WordStyle } from "./word-style";

/** Values of `Word.StyleType`, and what files call them. */
const styleTypes = {
  Character: "character",
  List: "numbering",
  Paragraph: "paragraph",
  Table: "table",
} as const;

export type StyleKind = keyof typeof styleTypes;

export const styleKinds: readonly StyleKind[] = ["Character", "List", "Paragraph", "Table"];

/** @throws WordError when there is a style of that name */
export function addStyle(document: WordDocument, name: string, kind: StyleKind): WordStyle {
  if (name.trim() === "" || findStyle(document, name))
    throw new WordError("InvalidArgument", "the name is taken");
  const { parts } = document;
  const root = parts.tree(ensureRelatedPart(parts.package, parts.documentPart, "styles"));
  if (!root) throw new Error("the document has no styles");
  const base = kind === "Paragraph" ? defaultStyle(document)?.attributes["w:styleId"] : undefined;
  const attributes = {
    "w:type": styleTypes[kind],
    "w:customStyle": "1",
    "w:styleId": freeId(document, name),
  };
  const style = ordered("w:style", attributes, [
    element("w:name", { "w:val": name }),
    ...(base === undefined ? [] : [element("w:basedOn", { "w:val": base })]),
    element("w:uiPriority", { "w:val": "99" }),
    element("w:qFormat"),
  ]);
  insertInOrder(root, style);
  return new WordStyle(document, name);
}

/** What has the style falls back on the one that it is based on not: on the document's plain one. @throws WordError */
export function deleteStyle(style: WordStyle): void {
  const { document, element: definition } = style;
  if (findBuiltIn(style.name)) throw new WordError("NotAllowed", "a style of Word's own cannot be deleted");
  if (!definition) throw new WordError("ItemNotFound");
  const id = definition.attributes["w:styleId"];
  remove(definition);
  const roots = [document.body, ...styleElements(document)];
  for (const node of roots.flatMap((root) => [...descendants(root)])) {
    if (references.has(node.name) && node.attributes["w:val"] === id) remove(node);
  }
}

const references = new Set(["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]);

/** The localised name of a style that this one leads to. One that names no next is followed by itself. */
export function linkedName(
  { document, element: definition, name }: WordStyle,
  link: "w:basedOn" | "w:next",
): string {
  const id = valueOf(definition, link);
  const other = id === undefined ? undefined : styleById(document, id);
  if (!other && link === "w:basedOn") return "";
  return localName(other ? nameOfStyle(other) : name, document.settings.locale);
}

/** An empty name takes the link away. @throws WordError when there is no such style, or it would be its own base */
export function setLink(style: WordStyle, link: "w:basedOn" | "w:next", name: string): void {
  const definition = style.editable;
  if (name === "") {
    setProperty(definition, link, undefined);
    return;
  }
  const other = findStyle(style.document, name);
  if (!other) throw new WordError("InvalidArgument", `there is no style called ${name}`);
  if (link === "w:basedOn" && isBasedOn(other, style))
    throw new WordError("InvalidArgument", "a style based on itself");
  setProperty(definition, link, { "w:val": other.editable.attributes["w:styleId"] ?? "" });
}

export function kindOf({ name, element: definition }: WordStyle): StyleKind {
  const written = definition?.attributes["w:type"] ?? findBuiltIn(name)?.type;
  return styleKinds.find((kind) => styleTypes[kind] === written) ?? "Paragraph";
}

/** Whether something has it, or it has been made or changed here. */
export function isInUse({ document, name, element: definition }: WordStyle): boolean {
  if (!definition) return false;
  if (!findBuiltIn(name)) return true;
  const id = definition.attributes["w:styleId"];
  return [...descendants(document.body)].some(
    (node) => references.has(node.name) && node.attributes["w:val"] === id,
  );
}

function isBasedOn(style: WordStyle, other: WordStyle): boolean {
  const passed = new Set<XmlElement>();
  for (let at = style.element; at && !passed.has(at);) {
    if (at === other.element) return true;
    passed.add(at);
    const base = firstChild(at, "w:basedOn")?.attributes["w:val"];
    at = base === undefined ? undefined : styleById(style.document, base);
  }
  return style.name === other.name;
}

function freeId(document: WordDocument, name: string): string {
  const wanted = name.replace(/[^A-Za-z0-9]/g, "") || "Formatmall";
  let id = wanted;
  for (let number = 1; styleById(document, id); number++) id = `${wanted}${number}`;
  return id;
}
