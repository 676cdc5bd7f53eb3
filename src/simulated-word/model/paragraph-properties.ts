import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { effectiveProperty } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** 1–9, and 10 for body text; in files it is 0–8 and 9. */
export function outlineLevelOf(document: WordDocument, paragraph: XmlElement): number {
  return Number(effectiveProperty(document, paragraph, "w:outlineLvl")?.attributes["w:val"] ?? "9") + 1;
}

export function isListItem(document: WordDocument, paragraph: XmlElement): boolean {
  return listReferenceOf(document, paragraph) !== undefined;
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
