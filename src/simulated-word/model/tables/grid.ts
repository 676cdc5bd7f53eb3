import { childElements, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { propertiesOf, setProperty, valueOf } from "../properties";
import { cellsOf, rowsOf } from "../tables";

/** The table's columns, as the grid has them: a cell may stand over several. */
export function gridOf(table: XmlElement): XmlElement[] {
  const grid = firstChild(table, "w:tblGrid");
  return grid ? childElements(grid, "w:gridCol") : [];
}

/** How many columns a cell stands over. */
export function spanOf(cell: XmlElement): number {
  return Number(valueOf(firstChild(cell, "w:tcPr"), "w:gridSpan") ?? "1");
}

export function setSpan(cell: XmlElement, span: number): void {
  const value = span > 1 ? { "w:val": String(span) } : undefined;
  setProperty(propertiesOf(cell, "w:tcPr"), "w:gridSpan", value);
}

/** The column that a cell begins at. */
export function columnOf(cell: XmlElement): number {
  const row = cell.parent;
  if (!row) return 0;
  const before = cellsOf(row).slice(0, cellsOf(row).indexOf(cell));
  return before.reduce((sum, other) => sum + spanOf(other), skippedBefore(row));
}

/** The cell of a row that stands over a column. */
export function cellOver(row: XmlElement, column: number): XmlElement | undefined {
  let end = skippedBefore(row);
  if (column < end) return undefined;
  return cellsOf(row).find((cell) => column < (end += spanOf(cell)));
}

/** A cell and those below that go on with it. */
export function cellsGoneOnWith(table: XmlElement, cell: XmlElement): XmlElement[] {
  const rows = rowsOf(table);
  const column = columnOf(cell);
  const all = [cell];
  for (const row of rows.slice(rows.findIndex((one) => one === cell.parent) + 1)) {
    const below = cellOver(row, column);
    if (!below || mergeOf(cell) !== "restart" || mergeOf(below) !== "continue") break;
    all.push(below);
  }
  return all;
}

/** How a cell is one with those above and below it; undefined where it is not. */
export function mergeOf(cell: XmlElement): "restart" | "continue" | undefined {
  const properties = firstChild(cell, "w:tcPr");
  const merge = properties && firstChild(properties, "w:vMerge");
  return merge && (merge.attributes["w:val"] === "restart" ? "restart" : "continue");
}

export function setMerge(cell: XmlElement, merge: "restart" | "continue" | undefined): void {
  setProperty(propertiesOf(cell, "w:tcPr"), "w:vMerge", merge && { "w:val": merge });
}

/** Columns that a row leaves out at its beginning. */
function skippedBefore(row: XmlElement): number {
  return Number(valueOf(firstChild(row, "w:trPr"), "w:gridBefore") ?? "0");
}
