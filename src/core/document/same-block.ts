import type { Block, Look, Table, TableCell, TableRow, TextBlock } from "./document";
import { isSameData } from "./same-data";

/** Whether two blocks say the same in all but their ids. */
export function isSameBlock(a: Block, b: Block): boolean {
  if (a.kind === "table") return b.kind === "table" && isSameTable(a, b);
  return b.kind !== "table" && isSameText(a, b);
}

/** Every paragraph of a document is compared at every reading, so that nothing here may go by keys. */
function isSameText(a: TextBlock, b: TextBlock): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.style === b.style &&
    a.editable === b.editable &&
    levelOf(a) === levelOf(b) &&
    isNumbered(a) === isNumbered(b) &&
    isSameList(a.spans, b.spans) &&
    isSameLook(a.look, b.look)
  );
}

const levelOf = (block: TextBlock): number | undefined =>
  block.kind === "paragraph" ? undefined : block.level;

const isNumbered = (block: TextBlock): boolean => block.kind === "list-item" && block.numbered;

function isSameLook(a: Look | undefined, b: Look | undefined): boolean {
  if (!a || !b) return a === b;
  return a.bold === b.bold && a.font === b.font && a.size === b.size && isSameList(a.direct, b.direct);
}

/** Most paragraphs have none. */
const isSameList = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && (a.length === 0 || isSameData(a, b));

function isSameTable({ rows: a }: Table, { rows: b }: Table): boolean {
  return a.length === b.length && a.every((row, at) => isSameRow(row, b[at]!));
}

export function isSameRow(a: TableRow, b: TableRow): boolean {
  return (
    a.isHeader === b.isHeader &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => isSameCell(cell, b.cells[at]!))
  );
}

function isSameCell(a: TableCell, b: TableCell): boolean {
  return (
    a.columns === b.columns &&
    a.continuesAbove === b.continuesAbove &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, at) => isSameBlock(block, b.blocks[at]!))
  );
}
