import { append, childElements, element, remove, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { enclosing, paragraphElements } from "../blocks";
import { guardDeletion } from "../locks";
import { clearParagraph } from "../paragraph-edits";
import { propertiesOf } from "../properties";
import { authorship } from "../revisions";
import { cellsOf, rowsOf, setCellText } from "../tables";
import type { WordDocument } from "../word-document";

/** The table goes with its last row. With tracking, rows are marked as deleted. @throws WordError */
export function deleteRows(document: WordDocument, table: XmlElement, first: number, count: number): void {
  const rows = rowsOf(table);
  if (!Number.isInteger(first) || first < 0 || count < 1 || first + count > rows.length)
    throw new WordError("InvalidArgument", "the table has no such rows");
  const gone = rows.slice(first, first + count);
  for (const row of gone) guardDeletion(row);
  if (document.isTracking) for (const row of gone) markDeleted(document, row);
  else if (count === rows.length) removeTable(table);
  else for (const row of gone) remove(row);
}

export function deleteRow(document: WordDocument, row: XmlElement): void {
  const table = enclosing(row, "w:tbl");
  if (!table) throw new WordError("ItemNotFound");
  deleteRows(document, table, rowsOf(table).indexOf(row), 1);
}

/** A control that held nothing else keeps a paragraph. */
export function removeTable(table: XmlElement): void {
  guardDeletion(table);
  const { parent } = table;
  remove(table);
  if (parent?.name === "w:sdtContent" && childElements(parent).length === 0) append(parent, element("w:p"));
}

export function clearCells(document: WordDocument, cells: readonly XmlElement[]): void {
  for (const cell of cells) {
    guardDeletion(cell);
    setCellText(document, cell, "");
  }
}

function markDeleted(document: WordDocument, row: XmlElement): void {
  const properties = propertiesOf(row, "w:trPr");
  if (childElements(properties, "w:del").length > 0) return;
  append(properties, element("w:del", authorship(document)));
  for (const paragraph of cellsOf(row).flatMap(paragraphElements)) clearParagraph(document, paragraph);
}
