import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import type { Json } from "../wire/json";
import { WordError } from "../wire/word-error";
import { ensureBuiltInStyle } from "./latent-styles";
import { propertiesOf, setProperty } from "./properties";
import { builtInStyles, localName } from "./style-names";
import { effectiveProperty, nameOfStyle, styleElements } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** By the name that Word shows: "Rubrik 1", or a style of the file's own. @throws WordError when there is none */
export function setStyle(document: WordDocument, paragraph: XmlElement, name: string): void {
  setStyleId(paragraph, styleIdOf(document, name));
}

/** By the value of `Word.Style`: "Heading1". @throws WordError when there is none */
export function setBuiltInStyle(document: WordDocument, paragraph: XmlElement, builtIn: string): void {
  const style = builtInStyles.find((candidate) => candidate.builtIn === builtIn);
  if (!style) throw new WordError("InvalidArgument", `no built-in style is called ${builtIn}`);
  setStyleId(paragraph, ensureBuiltInStyle(document, style));
}

function styleIdOf(document: WordDocument, name: string): string {
  const { locale } = document.settings;
  const builtIn = builtInStyles.find((style) =>
    [localName(style.name, locale), style.english].includes(name),
  );
  if (builtIn) return ensureBuiltInStyle(document, builtIn);
  const own = styleElements(document).find((style) => nameOfStyle(style) === name);
  if (!own) throw new WordError("InvalidArgument", `there is no style called ${name}`);
  return own.attributes["w:styleId"] ?? "";
}

/** Word takes direct list and outline settings away with the old style. */
function setStyleId(paragraph: XmlElement, id: string): void {
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
  const written = typeof alignment === "string" ? alignments[alignment] : undefined;
  if (written === undefined) throw new WordError("InvalidArgument");
  setProperty(propertiesOf(paragraph, "w:pPr"), "w:jc", { "w:val": written });
}

/** Where a measure stands: in points for the API, in twentieths of a point in the file. */
export type Measure = readonly [property: "w:spacing" | "w:ind", attribute: string];

export function measureOf(document: WordDocument, paragraph: XmlElement, [name, attribute]: Measure): number {
  return Number(effectiveProperty(document, paragraph, name)?.attributes[attribute] ?? "0") / 20;
}

export function setMeasure(paragraph: XmlElement, [name, attribute]: Measure, points: Json): void {
  if (typeof points !== "number") throw new WordError("InvalidArgument");
  const properties = propertiesOf(paragraph, "w:pPr");
  const others = firstChild(properties, name)?.attributes ?? {};
  setProperty(properties, name, { ...others, [attribute]: String(Math.round(points * 20)) });
}
