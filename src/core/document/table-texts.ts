import type { Table, TableRow } from "./document";
import { textBlocks } from "./text-blocks";

/** A row's texts as edits expect them: a cell's paragraphs are joined by line ends. */
export const rowTexts = (row: TableRow): string[] =>
  row.cells.map((cell) => [...textBlocks(cell.blocks)].map(({ text }) => text).join("\n"));

export const tableTexts = (table: Table): string[][] => table.rows.map(rowTexts);
