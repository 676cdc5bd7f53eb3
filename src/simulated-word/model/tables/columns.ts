import {
  childElements,
  clone,
  element,
  firstChild,
  insertAfter,
  insertBefore,
  remove,
  setAttribute,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { guardDeletion, guardText } from "../locks";
import { isOn, propertiesOf, setProperty, valueOf } from "../properties";
import { cellsOf, emptyCell, rowsOf, type TableValues } from "../tables";
import { removeTable } from "./rows";

/** Whether every row has the same cells: none is merged with another. */
export function isUniform(table: XmlElement): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const isPlain = (cell: XmlElement) => {
    const properties = firstChild(cell, "w:tcPr");
    return (
      Number(valueOf(properties, "w:gridSpan") ?? "1") === 1 &&
      !isOn(properties && firstChild(properties, "w:vMerge"))
    );
  };
  return new Set(rows.map((cells) => cells.length)).size <= 1 && rows.flat().every(isPlain);
}

/** New columns in the shape of the one beside them. @throws WordError for a table with merged cells */
export function addColumns(
  table: XmlElement,
  {
    beside,
    side,
    count,
    values,
  }: { beside: number; side: "before" | "after"; count: number; values: TableValues },
): void {
  requireUniform(table);
  guardText(table);
  if (!Number.isInteger(count) || count < 1 || columnCount(table) + count > 63)
    throw new WordError("InvalidArgument", "a table has 1 to 63 columns");
  for (const [row, cells] of rowsOf(table).map(cellsOf).entries()) {
    const model = cells[beside];
    if (model)
      addCells(
        model,
        side,
        Array.from({ length: count }, (_, index) => values[row]?.[index] ?? ""),
      );
  }
  const column = columnsIn(table)[beside];
  if (column) for (let index = 0; index < count; index++) place(column, clone(column), side);
}

/** The table goes with its last column. @throws WordError */
export function deleteColumns(table: XmlElement, first: number, count: number): void {
  requireUniform(table);
  const all = columnCount(table);
  if (!Number.isInteger(first) || first < 0 || count < 1 || first + count > all)
    throw new WordError("InvalidArgument", "the table has no such columns");
  guardDeletion(table);
  if (count === all) return removeTable(table);
  for (const row of rowsOf(table)) for (const cell of cellsOf(row).slice(first, first + count)) remove(cell);
  for (const column of columnsIn(table).slice(first, first + count)) remove(column);
}

/** In points. */
export function columnWidth(table: XmlElement, column: number): number {
  const ofGrid = Number(columnsIn(table)[column]?.attributes["w:w"] ?? "0");
  const [row] = rowsOf(table);
  const cell = row && cellsOf(row)[column];
  return (cell ? cellWidth(cell) : undefined) ?? ofGrid / 20;
}

/** What the cell itself says, in points; undefined where it leaves that to the columns. */
export function cellWidth(cell: XmlElement): number | undefined {
  const properties = firstChild(cell, "w:tcPr");
  const width = properties && firstChild(properties, "w:tcW")?.attributes;
  return width?.["w:type"] === "dxa" ? Number(width["w:w"] ?? "0") / 20 : undefined;
}

export function setColumnWidth(table: XmlElement, column: number, points: number): void {
  requireUniform(table);
  if (points <= 0 || points > 1584) throw new WordError("InvalidArgument", "no such width of a column");
  const width = String(Math.round(points * 20));
  for (const row of rowsOf(table)) {
    const cell = cellsOf(row)[column];
    if (cell) setProperty(propertiesOf(cell, "w:tcPr"), "w:tcW", { "w:w": width, "w:type": "dxa" });
  }
  const grid = columnsIn(table)[column];
  if (grid) setAttribute(grid, "w:w", width);
}

/** In points: what all columns take. */
export function tableWidth(table: XmlElement): number {
  return columnsIn(table).reduce((sum, { attributes }) => sum + Number(attributes["w:w"] ?? "0"), 0) / 20;
}

/** The columns keep their shares. */
export function setTableWidth(table: XmlElement, points: number): void {
  if (points <= 0 || points > 1584) throw new WordError("InvalidArgument", "no such width of a table");
  const scale = points / (tableWidth(table) || points);
  const width = { "w:w": String(Math.round(points * 20)), "w:type": "dxa" };
  setProperty(propertiesOf(table, "w:tblPr"), "w:tblW", width);
  for (const column of columnsIn(table)) scaleWidth(column, scale);
  for (const cell of rowsOf(table).flatMap(cellsOf)) {
    const own = firstChild(propertiesOf(cell, "w:tcPr"), "w:tcW");
    if (own?.attributes["w:type"] === "dxa") scaleWidth(own, scale);
  }
}

export function distributeColumns(table: XmlElement): void {
  requireUniform(table);
  const count = columnCount(table);
  const width = tableWidth(table) / Math.max(count, 1);
  for (let column = 0; column < count && width > 0; column++) setColumnWidth(table, column, width);
}

/** As wide as the text of the page, however wide that is. */
export function autoFitWindow(table: XmlElement): void {
  const properties = propertiesOf(table, "w:tblPr");
  setProperty(properties, "w:tblW", { "w:w": "5000", "w:type": "pct" });
  setProperty(properties, "w:tblLayout", undefined);
}

export function columnCount(table: XmlElement): number {
  const [first] = rowsOf(table);
  return first ? cellsOf(first).length : 0;
}

function requireUniform(table: XmlElement): void {
  if (!isUniform(table)) throw new WordError("GeneralException", "the table has merged cells");
}

function addCells(model: XmlElement, side: "before" | "after", texts: readonly string[]): void {
  const made = texts.map((text) => emptyCell(clone(model), text));
  if (side === "before") for (const cell of made) insertBefore(model, cell);
  else for (const cell of made.reverse()) insertAfter(model, cell);
}

function place(beside: XmlElement, made: XmlElement, side: "before" | "after"): void {
  if (side === "before") insertBefore(beside, made);
  else insertAfter(beside, made);
}

function columnsIn(table: XmlElement): XmlElement[] {
  return childElements(firstChild(table, "w:tblGrid") ?? element("w:tblGrid"), "w:gridCol");
}

function scaleWidth(node: XmlElement, scale: number): void {
  const width = Number(node.attributes["w:w"] ?? "0") * scale;
  setAttribute(node, "w:w", String(Math.max(1, Math.round(width))));
}
