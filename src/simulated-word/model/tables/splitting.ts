import { clone, insertAfter, setAttribute, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { enclosing } from "../blocks";
import { guardText } from "../locks";
import { propertiesOf, setProperty } from "../properties";
import { emptyCell, rowsOf } from "../tables";
import { cellOver, cellsGoneOnWith, columnOf, gridOf, setMerge, setSpan, spanOf } from "./grid";

/** Most columns that Word lets a table have. */
const mostColumns = 63;

/**
 * Makes several cells of one; what stood in it stands in the first. Rows are those that it already goes over, so their
 * number must be a divisor of theirs. @throws WordError InvalidArgument
 */
export function splitCell(cell: XmlElement, { rows, columns }: { rows: number; columns: number }): void {
  const table = enclosing(cell, "w:tbl");
  if (!table) throw new WordError("ItemNotFound");
  guardText(table);
  const cells = cellsGoneOnWith(table, cell);
  if (!Number.isInteger(rows) || rows < 1 || cells.length % rows !== 0)
    throw new WordError("InvalidArgument", "the number of rows must be a divisor of those underneath");
  if (!Number.isInteger(columns) || columns < 1)
    throw new WordError("InvalidArgument", "no such number of columns");
  const height = cells.length / rows;
  for (const [index, one] of cells.entries()) {
    const isFirst = index % height === 0;
    setMerge(one, height === 1 ? undefined : isFirst ? "restart" : "continue");
  }
  if (columns > spanOf(cell)) addGridColumns(table, cells, columns - spanOf(cell));
  for (const one of cells) partOf(table, one, columns);
}

/** Divides the last column under the cells; whatever else stands over it comes to stand over all of them. */
function addGridColumns(table: XmlElement, cells: readonly XmlElement[], count: number): void {
  const [first] = cells;
  const grid = gridOf(table);
  const last = first ? columnOf(first) + spanOf(first) - 1 : -1;
  const column = grid[last];
  if (!column || grid.length + count > mostColumns)
    throw new WordError("InvalidArgument", `a table has no more than ${mostColumns} columns`);
  for (const row of rowsOf(table)) {
    const over = cellOver(row, last);
    if (over) setSpan(over, spanOf(over) + count);
  }
  const width = Math.floor(Number(column.attributes["w:w"] ?? "0") / (count + 1));
  setAttribute(column, "w:w", String(width));
  for (let made = 0; made < count; made++) insertAfter(column, clone(column));
}

/** The columns are shared out among the new cells, the first ones getting what is over. */
function partOf(table: XmlElement, cell: XmlElement, count: number): void {
  const [span, start] = [spanOf(cell), columnOf(cell)];
  const shares = Array.from({ length: count }, (_, index) => Math.floor((span + count - 1 - index) / count));
  const made = shares.slice(1).map(() => emptyCell(clone(cell), ""));
  for (const other of [...made].reverse()) insertAfter(cell, other);
  let column = start;
  for (const [index, one] of [cell, ...made].entries()) {
    const share = shares[index] ?? 1;
    setSpan(one, share);
    setWidth(one, gridOf(table).slice(column, column + share));
    column += share;
  }
}

function setWidth(cell: XmlElement, columns: readonly XmlElement[]): void {
  const width = columns.reduce((sum, { attributes }) => sum + Number(attributes["w:w"] ?? "0"), 0);
  if (width > 0)
    setProperty(propertiesOf(cell, "w:tcPr"), "w:tcW", { "w:w": String(width), "w:type": "dxa" });
}
