import { firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { entryNamed } from "../../wire/enumerations";
import { WordError } from "../../wire/word-error";
import { paragraphElements } from "../blocks";
import { alignmentOf, setAlignment } from "../paragraph-formatting";
import { hexOfColour } from "../colours";
import { propertiesOf, setProperty, valueOf } from "../properties";
import type { WordDocument } from "../word-document";

/** How the text of cells is aligned: "Mixed" where it differs. */
export function horizontalAlignment(document: WordDocument, cells: readonly XmlElement[]): string {
  const paragraphs = cells.flatMap(paragraphElements);
  return common(paragraphs.map((paragraph) => alignmentOf(document, paragraph))) ?? "Mixed";
}

export function setHorizontalAlignment(cells: readonly XmlElement[], alignment: string): void {
  for (const paragraph of cells.flatMap(paragraphElements)) setAlignment(paragraph, alignment);
}

const verticals: Readonly<Record<string, string>> = { Top: "top", Center: "center", Bottom: "bottom" };

export function verticalAlignment(cells: readonly XmlElement[]): string {
  const written = common(cells.map((cell) => valueOf(firstChild(cell, "w:tcPr"), "w:vAlign") ?? "top"));
  return Object.keys(verticals).find((name) => verticals[name] === written) ?? "Mixed";
}

export function setVerticalAlignment(cells: readonly XmlElement[], alignment: string): void {
  const written = entryNamed(verticals, alignment);
  if (written === undefined) throw new WordError("InvalidArgument", `${alignment} is no alignment of cells`);
  for (const cell of cells) setProperty(propertiesOf(cell, "w:tcPr"), "w:vAlign", { "w:val": written });
}

/** "#RRGGBB", and nothing where cells have none or several. */
export function shadingColour(cells: readonly XmlElement[]): string {
  const fill = common(cells.map((cell) => shadingOf(cell)?.attributes["w:fill"] ?? "auto"));
  const hex = fill === undefined ? undefined : hexOfColour(fill);
  return hex === undefined ? "" : `#${hex}`;
}

/** @param hex "RRGGBB", or nothing to take it away */
export function setShadingColour(cells: readonly XmlElement[], hex: string | undefined): void {
  for (const cell of cells) {
    const properties = propertiesOf(cell, "w:tcPr");
    setProperty(properties, "w:shd", undefined);
    if (hex !== undefined)
      setProperty(properties, "w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex });
  }
}

function shadingOf(cell: XmlElement): XmlElement | undefined {
  const properties = firstChild(cell, "w:tcPr");
  return properties && firstChild(properties, "w:shd");
}

/** Undefined where values differ, or there are none. */
export function common<T>(values: readonly T[]): T | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}
