import { append, childElements, element, firstChild, remove, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { guardText } from "../locks";
import { lengthOf } from "../run-spans";
import { propertiesOf, setProperty } from "../properties";
import { cellsOf, rowsOf } from "../tables";
import { spanOf } from "./grid";

/** Cells by their indexes in rows and in their row, the last ones included. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Makes one cell of a block; what stands in them is gathered in the first. Gives it. @throws WordError for no block */
export function mergeCells(table: XmlElement, { top, left, bottom, right }: CellBlock): XmlElement {
  guardText(table);
  const rows = rowsOf(table)
    .slice(top, bottom + 1)
    .map(cellsOf);
  const isBlock = rows.length === bottom - top + 1 && top <= bottom && left <= right;
  if (!isBlock || rows.some((cells) => !cells[left] || !cells[right]))
    throw new WordError("InvalidArgument", "there is no such block of cells");
  const starts = rows.map((cells) => mergeInRow(cells.slice(left, right + 1)));
  const [first, ...below] = starts;
  if (!first) throw new WordError("InvalidArgument");
  if (below.length > 0) setProperty(propertiesOf(first, "w:tcPr"), "w:vMerge", { "w:val": "restart" });
  for (const cell of below) {
    gather(cell, first);
    for (const child of [...cell.children]) if (!isProperties(child)) remove(child);
    append(cell, element("w:p"));
    setProperty(propertiesOf(cell, "w:tcPr"), "w:vMerge", { "w:val": "continue" });
  }
  return first;
}

function mergeInRow(cells: readonly XmlElement[]): XmlElement {
  const [first, ...others] = cells;
  if (!first) throw new WordError("InvalidArgument");
  const span = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
  const width = cells.reduce((sum, cell) => sum + widthOf(cell), 0);
  for (const cell of others) {
    gather(cell, first);
    remove(cell);
  }
  const properties = propertiesOf(first, "w:tcPr");
  if (others.length > 0) setProperty(properties, "w:gridSpan", { "w:val": String(span) });
  if (others.length > 0 && width > 0)
    setProperty(properties, "w:tcW", { "w:w": String(width), "w:type": "dxa" });
  return first;
}

/** Empty cells bring no empty paragraphs along; the first cell's own empty one gives way to what comes. */
function gather(from: XmlElement, to: XmlElement): void {
  const blocks = childElements(from).filter((block) => !isProperties(block) && !isEmpty(block));
  const [own, ...more] = childElements(to).filter((block) => !isProperties(block));
  if (blocks.length > 0 && own && more.length === 0 && isEmpty(own)) remove(own);
  for (const block of blocks) append(to, block);
}

function isEmpty(block: XmlElement): boolean {
  return block.name === "w:p" && lengthOf(block) === 0 && !firstChild(block, "w:r");
}

function isProperties(node: XmlElement["children"][number]): boolean {
  return node.kind === "element" && node.name === "w:tcPr";
}

/** In twentieths of a point; 0 where it is not so given. */
function widthOf(cell: XmlElement): number {
  const properties = firstChild(cell, "w:tcPr");
  const width = properties && firstChild(properties, "w:tcW");
  return width?.attributes["w:type"] === "dxa" ? Number(width.attributes["w:w"] ?? "0") : 0;
}
