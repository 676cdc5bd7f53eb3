import { insertInOrder } from "../../../ooxml/write/element-order";
import { element, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { enclosing } from "../blocks";
import { propertiesOf, setProperty, valueOf } from "../properties";
import { basedOnChain, styleById } from "../style-sheet";
import type { WordDocument } from "../word-document";

export const paddingSides = ["Top", "Left", "Bottom", "Right"] as const;
export type PaddingSide = (typeof paddingSides)[number];

/** In points: what Word gives cells that nothing is said of. */
const usual: Readonly<Record<PaddingSide, number>> = { Top: 0, Left: 5.4, Bottom: 0, Right: 5.4 };

/** A table's own, or its style's. */
export function tablePadding(document: WordDocument, table: XmlElement, side: PaddingSide): number {
  const properties = firstChild(table, "w:tblPr");
  const id = valueOf(properties, "w:tblStyle");
  const style = id === undefined ? undefined : styleById(document, id);
  const holders = [
    properties,
    ...(style ? basedOnChain(document, style) : []).map((one) => firstChild(one, "w:tblPr")),
  ];
  const found = holders
    .map((holder) => written(holder, "w:tblCellMar", side))
    .find((value) => value !== undefined);
  return found ?? usual[side];
}

export function cellPadding(document: WordDocument, cell: XmlElement, side: PaddingSide): number {
  const own = written(firstChild(cell, "w:tcPr"), "w:tcMar", side);
  const table = enclosing(cell, "w:tbl");
  return own ?? (table ? tablePadding(document, table, side) : usual[side]);
}

export function setTablePadding(table: XmlElement, side: PaddingSide, points: number): void {
  write(propertiesOf(table, "w:tblPr"), { group: "w:tblCellMar", side, points });
}

export function setCellPadding(cell: XmlElement, side: PaddingSide, points: number): void {
  write(propertiesOf(cell, "w:tcPr"), { group: "w:tcMar", side, points });
}

function written(properties: XmlElement | undefined, group: string, side: PaddingSide): number | undefined {
  const margins = properties && firstChild(properties, group);
  const margin = margins && firstChild(margins, `w:${side.toLowerCase()}`)?.attributes["w:w"];
  return margin === undefined ? undefined : Number(margin) / 20;
}

function write(
  properties: XmlElement,
  { group, side, points }: { group: "w:tblCellMar" | "w:tcMar"; side: PaddingSide; points: number },
): void {
  if (points < 0 || points > 1584) throw new WordError("InvalidArgument", "no such padding");
  const margins = firstChild(properties, group) ?? element(group);
  if (!margins.parent) insertInOrder(properties, margins);
  setProperty(margins, `w:${side.toLowerCase()}`, {
    "w:w": String(Math.round(points * 20)),
    "w:type": "dxa",
  });
}
