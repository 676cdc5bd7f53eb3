import { insertInOrder, ordered } from "../../../ooxml/write/element-order";
import { ensureRelatedPart } from "../../../ooxml/write/related-part";
import {
  childElements,
  clone,
  element,
  firstChild,
  setAttribute,
  setChildren,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { valueOf } from "../properties";
import type { WordDocument } from "../word-document";

export type ListKind = "numbered" | "bulleted";

/** How deep a list goes. */
export const listLevels = 9;

/** Defines a list of nine levels, so that its numbers begin at 1, and gives its w:numId. */
export function newList(document: WordDocument, kind: ListKind): string {
  const root = numberingRoot(document);
  const id = nextNumber(root, "w:abstractNum", "w:abstractNumId", 0);
  const levels = Array.from({ length: listLevels }, (_, level) => newLevel(level, kind));
  const type = element("w:multiLevelType", { "w:val": "hybridMultilevel" });
  insertInOrder(root, ordered("w:abstractNum", { "w:abstractNumId": id }, [type, ...levels]));
  return addNumber(root, id);
}

/** A level's definition (w:lvl), with what this one list overrides; undefined for no list or no such level. */
export function levelOf(document: WordDocument, number: string, level: number): XmlElement | undefined {
  const list = listElement(document, number);
  const override = list && overrideOf(list, level);
  const own = override && firstChild(override, "w:lvl");
  const definition = definitionOf(document, number);
  return own ?? (definition && levelIn(definition, level));
}

/** The same to be changed, with no other list following suit. @throws WordError */
export function ownLevelOf(document: WordDocument, number: string, level: number): XmlElement {
  if (!Number.isInteger(level) || level < 0 || level >= listLevels)
    throw new WordError("InvalidArgument", "a list has the levels 0 to 8");
  const definition = ownDefinition(document, number);
  const present = levelIn(definition, level);
  if (present) return present;
  const made = newLevel(level, "numbered");
  const follower = childElements(definition, "w:lvl").findIndex((other) => levelNumber(other) > level);
  insertInOrder(definition, made);
  if (follower >= 0) sortLevels(definition);
  return made;
}

/** The number that a level starts with in this list. */
export function startOf(document: WordDocument, number: string, level: number): number {
  const list = listElement(document, number);
  const override = list && valueOf(overrideOf(list, level), "w:startOverride");
  return Number(override ?? valueOf(levelOf(document, number, level), "w:start") ?? "1");
}

/** What lists that count together have in common: their w:abstractNumId. */
export function definitionIdOf(document: WordDocument, number: string): string | undefined {
  return valueOf(listElement(document, number), "w:abstractNumId");
}

export function listElement({ parts }: WordDocument, number: string): XmlElement | undefined {
  const root = parts.relatedTree("numbering");
  return root && childElements(root, "w:num").find(({ attributes }) => attributes["w:numId"] === number);
}

function definitionOf(document: WordDocument, number: string): XmlElement | undefined {
  const root = document.parts.relatedTree("numbering");
  const id = definitionIdOf(document, number);
  const all = root ? childElements(root, "w:abstractNum") : [];
  return all.find(({ attributes }) => attributes["w:abstractNumId"] === id);
}

function ownDefinition(document: WordDocument, number: string): XmlElement {
  const definition = definitionOf(document, number);
  const list = listElement(document, number);
  if (!definition || !list) throw new WordError("ItemNotFound", "there is no such list");
  const root = numberingRoot(document);
  const id = definition.attributes["w:abstractNumId"];
  const users = childElements(root, "w:num").filter((other) => valueOf(other, "w:abstractNumId") === id);
  if (users.length <= 1) return definition;
  const copy = clone(definition);
  setAttribute(copy, "w:abstractNumId", nextNumber(root, "w:abstractNum", "w:abstractNumId", 0));
  insertInOrder(root, copy);
  const reference = firstChild(list, "w:abstractNumId");
  if (reference) setAttribute(reference, "w:val", copy.attributes["w:abstractNumId"]);
  return copy;
}

export function overrideOf(list: XmlElement, level: number): XmlElement | undefined {
  return childElements(list, "w:lvlOverride").find((override) => levelNumber(override) === level);
}

function levelIn(definition: XmlElement, level: number): XmlElement | undefined {
  return childElements(definition, "w:lvl").find((candidate) => levelNumber(candidate) === level);
}

const levelNumber = ({ attributes }: XmlElement): number => Number(attributes["w:ilvl"] ?? "0");

function sortLevels(definition: XmlElement): void {
  const levels = childElements(definition, "w:lvl").sort(
    (one, other) => levelNumber(one) - levelNumber(other),
  );
  const others = definition.children.filter((child) => child.kind !== "element" || child.name !== "w:lvl");
  setChildren(definition, [...others, ...levels]);
}

const numberFormats = ["decimal", "lowerLetter", "lowerRoman"] as const;
const bullets = ["•", "o", "▪"] as const;

function newLevel(level: number, kind: ListKind): XmlElement {
  const value = (name: string, content: string): XmlElement => element(name, { "w:val": content });
  const numbered = kind === "numbered";
  const indent = element("w:ind", { "w:left": String(720 * (level + 1)), "w:hanging": "360" });
  return ordered("w:lvl", { "w:ilvl": String(level) }, [
    value("w:start", "1"),
    value("w:numFmt", numbered ? (numberFormats[level % 3] ?? "decimal") : "bullet"),
    value("w:lvlText", numbered ? `%${level + 1}.` : (bullets[level % 3] ?? "•")),
    value("w:lvlJc", "left"),
    element("w:pPr", {}, [indent]),
  ]);
}

function addNumber(root: XmlElement, definition: string): string {
  const number = nextNumber(root, "w:num", "w:numId", 1);
  const reference = element("w:abstractNumId", { "w:val": definition });
  insertInOrder(root, element("w:num", { "w:numId": number }, [reference]));
  return number;
}

function numberingRoot({ parts }: WordDocument): XmlElement {
  const root = parts.tree(ensureRelatedPart(parts.package, parts.documentPart, "numbering"));
  if (!root) throw new Error("the document has no numbering");
  return root;
}

function nextNumber(root: XmlElement, name: string, attribute: string, first: number): string {
  const taken = childElements(root, name).map(({ attributes }) => Number(attributes[attribute]));
  return String(Math.max(first - 1, ...taken.filter(Number.isFinite)) + 1);
}
