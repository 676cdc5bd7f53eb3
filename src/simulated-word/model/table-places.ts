import { insertAfter, insertBefore, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { blockBefore, keepParagraphAfter } from "./block-neighbours";
import { paragraphElements } from "./blocks";
import { guardText } from "./locks";
import { fillTable, newTable, type TableValues } from "./tables";
import type { WordDocument } from "./word-document";

export interface NewTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: TableValues | undefined;
}

/** A table before or after a block. A story never ends with one: Word keeps a paragraph after it. */
export function insertTable(
  document: WordDocument,
  { beside, side }: { beside: XmlElement; side: "before" | "after" },
  { rows, columns, values }: NewTable,
): XmlElement {
  const fits = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most;
  if (!fits(rows, 32_767) || !fits(columns, 63))
    throw new WordError("InvalidArgument", "no such size of a table");
  guardText(beside);
  const table = newTable(document, rows, columns);
  if (side === "before") insertBefore(beside, table);
  else insertAfter(beside, table);
  if (values) fillTable(document, table, values);
  keepParagraphAfter(table);
  const before = blockBefore(table);
  if (before?.name === "w:tbl") keepParagraphAfter(before);
  return table;
}

/** The first paragraph after the table in the same story. */
export function paragraphAfter(table: XmlElement): XmlElement | undefined {
  return neighbours(table, 1).flatMap(paragraphsIn)[0];
}

export function paragraphBefore(table: XmlElement): XmlElement | undefined {
  return neighbours(table, -1).flatMap(paragraphsIn).at(-1);
}

function paragraphsIn(block: XmlElement): XmlElement[] {
  return block.name === "w:p" ? [block] : paragraphElements(block);
}

function neighbours(table: XmlElement, side: 1 | -1): XmlElement[] {
  const all = (table.parent?.children ?? []).filter((node): node is XmlElement => node.kind === "element");
  const at = all.indexOf(table);
  return side === 1 ? all.slice(at + 1) : all.slice(0, at);
}
