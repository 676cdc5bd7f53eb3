import type { Block, Table, TableCell } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { canonicalLine } from "./canonical-line";

/** The version of the rules by which text becomes canonical. They are written out in docs/decisions/0020. */
export const canonicalVersion = "1";

/**
 * The lines of canonical text v1: one a paragraph, one a table row, none for what is empty. Style, numbering,
 * formatting and the document's own ids leave no trace in it.
 */
export function canonicalLines(block: Block): readonly string[] {
  const lines = block.kind === "table" ? tableLines(block) : [canonicalLine(block)];
  return lines.filter((line) => line.replaceAll("\t", "") !== "");
}

/** Lines joined to the text that is hashed. No line holds a line feed, so that two texts never look the same. */
export function joinLines(lines: readonly string[]): string {
  return lines.join("\n");
}

const tableLines = (table: Table): readonly string[] =>
  table.rows.map((row) => row.cells.map(cellText).join("\t"));

/** What is in a cell on one line; a table within a table is read cell by cell. */
export function cellText(cell: TableCell): string {
  return [...textBlocks(cell.blocks)]
    .map(canonicalLine)
    .filter((line) => line !== "")
    .join(" ");
}
