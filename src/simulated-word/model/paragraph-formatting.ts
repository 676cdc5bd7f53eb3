import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { entryNamed } from "../wire/enumerations";
import type { Json } from "../wire/json";
import { WordError } from "../wire/word-error";
import { propertiesOf, setProperty } from "./properties";
import { effectiveProperty } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** Word takes direct list and outline settings away with the old style. */
export function setParagraphStyle(paragraph: XmlElement, id: string): void {
  const properties = propertiesOf(paragraph, "w:pPr");
  setProperty(properties, "w:pStyle", { "w:val": id });
  setProperty(properties, "w:numPr", undefined);
  setProperty(properties, "w:outlineLvl", undefined);
}

/** 1 to 9, 10 for body text. */
export function setOutlineLevel(paragraph: XmlElement, level: Json): void {
  if (typeof level !== "number" || level < 1 || level > 10) throw new WordError("InvalidArgument");
  setProperty(propertiesOf(paragraph, "w:pPr"), "w:outlineLvl", { "w:val": String(level - 1) });
}

const alignments: Readonly<Record<string, string>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "both",
};

export function alignmentOf(document: WordDocument, paragraph: XmlElement): string {
  const written = effectiveProperty(document, paragraph, "w:jc")?.attributes["w:val"] ?? "left";
  return Object.entries(alignments).find(([, value]) => value === written)?.[0] ?? "Left";
}

export function setAlignment(paragraph: XmlElement, alignment: Json): void {
  const written = entryNamed(alignments, alignment);
  if (written === undefined) throw new WordError("InvalidArgument");
  setProperty(propertiesOf(paragraph, "w:pPr"), "w:jc", { "w:val": written });
}

/** Where a measure stands: in points for the API, in twentieths of a point in the file. */
export type Measure = readonly [property: "w:spacing" | "w:ind", attribute: string];

/** The first of the measures that is written counts: a hanging indent is a negative one of the first line. */
export function measureOf(document: WordDocument, paragraph: XmlElement, [name, attribute]: Measure): number {
  const attributes = effectiveProperty(document, paragraph, name)?.attributes ?? {};
  const hanging = attribute === "w:firstLine" ? attributes["w:hanging"] : undefined;
  if (hanging !== undefined) return -Number(hanging) / 20;
  const missing = attribute === "w:line" ? singleLine : "0";
  return Number(attributes[attribute] ?? missing) / 20;
}

/** A line of 12 points: lines are told by that measure, however large the letters. */
const singleLine = "240";

export function setMeasure(paragraph: XmlElement, [name, attribute]: Measure, points: Json): void {
  if (typeof points !== "number") throw new WordError("InvalidArgument");
  const written = String(Math.round(Math.abs(points) * 20));
  const others = ownAttributes(paragraph, name, replacedBy[attribute] ?? []);
  if (attribute === "w:firstLine" && points < 0)
    setAttributes(paragraph, name, { ...others, "w:hanging": written });
  else if (points < 0 && !mayBeNegative.has(attribute)) throw new WordError("InvalidArgument");
  else setAttributes(paragraph, name, { ...others, [attribute]: points < 0 ? `-${written}` : written });
}

const mayBeNegative = new Set(["w:left", "w:right"]);

/** What says the same in another measure, and would count instead. */
const replacedBy: Readonly<Record<string, readonly string[]>> = {
  "w:firstLine": ["w:firstLine", "w:hanging", "w:firstLineChars", "w:hangingChars"],
  "w:before": ["w:beforeLines", "w:beforeAutospacing"],
  "w:after": ["w:afterLines", "w:afterAutospacing"],
  "w:line": ["w:lineRule"],
  "w:left": ["w:start", "w:leftChars"],
  "w:right": ["w:end", "w:rightChars"],
};

/** The room before or after a paragraph in lines of the page's grid. */
export function lineUnitsOf(document: WordDocument, paragraph: XmlElement, side: "before" | "after"): number {
  const spacing = effectiveProperty(document, paragraph, "w:spacing");
  return Number(spacing?.attributes[`w:${side}Lines`] ?? "0") / 100;
}

export function setLineUnits(paragraph: XmlElement, side: "before" | "after", units: Json): void {
  if (typeof units !== "number" || units < 0) throw new WordError("InvalidArgument");
  const others = ownAttributes(paragraph, "w:spacing", []);
  setAttributes(paragraph, "w:spacing", {
    ...others,
    [`w:${side}Lines`]: String(Math.round(units * 100)),
    [`w:${side}`]: String(Math.round(units * 240)),
  });
}

function ownAttributes(
  paragraph: XmlElement,
  name: string,
  without: readonly string[],
): Record<string, string> {
  const present = firstChild(propertiesOf(paragraph, "w:pPr"), name)?.attributes ?? {};
  return Object.fromEntries(Object.entries(present).filter(([key]) => !without.includes(key)));
}

function setAttributes(paragraph: XmlElement, name: string, attributes: Record<string, string>): void {
  const properties = propertiesOf(paragraph, "w:pPr");
  setProperty(properties, name, undefined);
  setProperty(properties, name, attributes);
}
