import type { Package } from "../package/package";
import { childElements, element, type XmlElement } from "../xml/node";
import { insertInOrder, ordered } from "./element-order";
import { ensureRelatedPart } from "./related-part";

/** Defines a new list, so that its numbers begin at 1, and gives the number that its paragraphs refer to. */
export function addList(target: Package, main: string, numbered: boolean): string {
  const { root } = target.edit(ensureRelatedPart(target, main, "numbering"));
  const definition = nextNumber(root, "w:abstractNum", "w:abstractNumId", 0);
  const number = nextNumber(root, "w:num", "w:numId", 1);
  insertInOrder(root, abstractList(definition, numbered));
  insertInOrder(
    root,
    element("w:num", { "w:numId": number }, [element("w:abstractNumId", { "w:val": definition })]),
  );
  return number;
}

function abstractList(id: string, numbered: boolean): XmlElement {
  const value = (name: string, content: string): XmlElement => element(name, { "w:val": content });
  const indent = element("w:pPr", {}, [element("w:ind", { "w:left": "720", "w:hanging": "360" })]);
  const level = ordered("w:lvl", { "w:ilvl": "0" }, [
    value("w:start", "1"),
    value("w:numFmt", numbered ? "decimal" : "bullet"),
    value("w:lvlText", numbered ? "%1." : "•"),
    value("w:lvlJc", "left"),
    indent,
  ]);
  return ordered("w:abstractNum", { "w:abstractNumId": id }, [
    value("w:multiLevelType", "singleLevel"),
    level,
  ]);
}

function nextNumber(root: XmlElement, name: string, attribute: string, first: number): string {
  const taken = childElements(root, name).map(({ attributes }) => Number(attributes[attribute]));
  return String(Math.max(first - 1, ...taken.filter(Number.isFinite)) + 1);
}
