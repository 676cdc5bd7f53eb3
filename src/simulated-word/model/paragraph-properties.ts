import { insertInOrder } from "../../ooxml/write/element-order";
import { element, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { propertiesOf, setProperty } from "./properties";
import { effectiveProperty } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** 1–9, and 10 for body text; in files it is 0–8 and 9. */
export function outlineLevelOf(document: WordDocument, paragraph: XmlElement): number {
  return Number(effectiveProperty(document, paragraph, "w:outlineLvl")?.attributes["w:val"] ?? "9") + 1;
}

export function isListItem(document: WordDocument, paragraph: XmlElement): boolean {
  return listReferenceOf(document, paragraph) !== undefined;
}

/** Out of its list, also out of one that its style puts it in. */
export function detachFromList(document: WordDocument, paragraph: XmlElement): void {
  const properties = propertiesOf(paragraph, "w:pPr");
  setProperty(properties, "w:numPr", undefined);
  if (isListItem(document, paragraph)) setList(paragraph, { number: "0", level: 0 });
}

export function setList(paragraph: XmlElement, { number, level }: ListReference): void {
  const properties = propertiesOf(paragraph, "w:pPr");
  setProperty(properties, "w:numPr", undefined);
  const reference = [element("w:ilvl", { "w:val": String(level) }), element("w:numId", { "w:val": number })];
  insertInOrder(properties, element("w:numPr", {}, reference));
}

export interface ListReference {
  /** The w:numId. */
  readonly number: string;
  /** 0 is the outermost. */
  readonly level: number;
}

/** The paragraph's list, its own or its style's; number 0 takes it out of one. */
export function listReferenceOf(document: WordDocument, paragraph: XmlElement): ListReference | undefined {
  const numbering = effectiveProperty(document, paragraph, "w:numPr");
  const number = numbering && firstChild(numbering, "w:numId")?.attributes["w:val"];
  if (!numbering || number === undefined || number === "0") return undefined;
  return { number, level: Number(firstChild(numbering, "w:ilvl")?.attributes["w:val"] ?? "0") };
}
