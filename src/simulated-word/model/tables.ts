import { ordered } from "../../ooxml/write/element-order";
import {
  append,
  childElements,
  clone,
  element,
  firstChild,
  insertAfter,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import type { Json } from "../wire/json";
import { isJsonArray } from "../wire/json";
import { WordError } from "../wire/word-error";
import { paragraphElements } from "./blocks";
import { ensureBuiltInStyle } from "./latent-styles";
import { deleteParagraph } from "./paragraph-edits";
import { textOf } from "./pieces";
import { isOn, propertiesOf } from "./properties";
import { authorship } from "./revisions";
import { runContent, lengthOf } from "./run-spans";
import { findBuiltIn } from "./style-names";
import { replaceStretch } from "./text-edits";
import type { WordDocument } from "./word-document";

/** Texts, row by row. */
export type TableValues = readonly (readonly string[])[];

export const rowsOf = (table: XmlElement): XmlElement[] => childElements(table, "w:tr");
export const cellsOf = (row: XmlElement): XmlElement[] => childElements(row, "w:tc");

export function cellText(cell: XmlElement): string {
  return paragraphElements(cell)
    .map((paragraph) => textOf(paragraph))
    .join("\r");
}

/** The first paragraph takes the text, in the formatting that is there; the others go. */
export function setCellText(document: WordDocument, cell: XmlElement, text: string): void {
  const [first, ...others] = childElements(cell, "w:p");
  if (!document.isTracking) for (const table of childElements(cell, "w:tbl")) remove(table);
  for (const other of others) deleteParagraph(document, other);
  if (first) replaceStretch(document, { container: first, start: 0, end: lengthOf(first) }, text);
}

/** A new cell's content: one paragraph, in the formatting that it was made like. */
export function emptyCell(cell: XmlElement, text: string): XmlElement {
  const [first, ...others] = childElements(cell).filter(({ name }) => name !== "w:tcPr");
  for (const other of others) remove(other);
  if (first && first.name !== "w:p") remove(first);
  const paragraph = first?.name === "w:p" ? first : element("w:p");
  if (!paragraph.parent) append(cell, paragraph);
  fillParagraph(paragraph, text);
  return cell;
}

export function tableValues(table: XmlElement): string[][] {
  return rowsOf(table).map((row) => cellsOf(row).map(cellText));
}

/** @throws WordError when the values have not the table's shape */
export function setTableValues(document: WordDocument, table: XmlElement, values: TableValues): void {
  const cells = rowsOf(table).map(cellsOf);
  const fits =
    values.length === cells.length && values.every((row, index) => row.length === cells[index]?.length);
  if (!fits) throw new WordError("InvalidArgument", "the values do not fit the table");
  for (const [row, texts] of values.entries()) {
    for (const [column, text] of texts.entries()) {
      const cell = cells[row]?.[column];
      if (cell) setCellText(document, cell, text);
    }
  }
}

/** Rows of text, as an argument or a property's value. @throws WordError InvalidArgument */
export function valuesIn(value: Json | undefined): TableValues {
  if (!isJsonArray(value)) throw new WordError("InvalidArgument", "rows of texts were expected");
  return value.map((row) => {
    if (!isJsonArray(row)) throw new WordError("InvalidArgument", "a row of texts was expected");
    return row.map((text) => (typeof text === "string" ? text : JSON.stringify(text)));
  });
}

/** A table in the style Table Grid, as wide as the text. */
export function newTable(document: WordDocument, rows: number, columns: number): XmlElement {
  const grid = findBuiltIn("Table Grid");
  if (!grid) throw new Error("Table Grid is a built-in style");
  const properties = ordered("w:tblPr", {}, [
    element("w:tblStyle", { "w:val": ensureBuiltInStyle(document, grid) }),
    element("w:tblW", { "w:w": "0", "w:type": "auto" }),
    element("w:tblLook", { "w:val": "04A0" }),
  ]);
  const width = String(Math.floor(9000 / columns));
  const table = element("w:tbl", {}, [
    properties,
    element(
      "w:tblGrid",
      {},
      Array.from({ length: columns }, () => element("w:gridCol", { "w:w": width })),
    ),
  ]);
  for (let row = 0; row < rows; row++) append(table, newRow(columns, width));
  return table;
}

/** Fills cells with what there is for them. @throws WordError when there is more than the table holds */
export function fillTable(document: WordDocument, table: XmlElement, values: TableValues): void {
  const cells = rowsOf(table).map(cellsOf);
  for (const [row, texts] of values.entries()) {
    for (const [column, text] of texts.entries()) {
      const cell = cells[row]?.[column];
      if (!cell) throw new WordError("InvalidArgument", "there are more values than cells");
      setCellText(document, cell, text);
    }
  }
}

/** New rows in the shape of the one beside them. */
export function addRows(
  document: WordDocument,
  beside: XmlElement,
  { side, values, count }: { side: "before" | "after"; values: TableValues; count: number },
): XmlElement[] {
  const made = Array.from({ length: count }, (_, index) => rowLike(document, beside, values[index] ?? []));
  if (side === "before") for (const row of made) insertBefore(beside, row);
  else for (const row of [...made].reverse()) insertAfter(beside, row);
  return made;
}

/** Rows from the top that repeat on every page. */
export function headerRowCount(table: XmlElement): number {
  const rows = rowsOf(table);
  const end = rows.findIndex((row) => !isHeaderRow(row));
  return end < 0 ? rows.length : end;
}

export function isHeaderRow(row: XmlElement): boolean {
  const properties = firstChild(row, "w:trPr");
  return isOn(properties && firstChild(properties, "w:tblHeader"));
}

export function setHeaderRowCount(document: WordDocument, table: XmlElement, count: number): void {
  const rows = rowsOf(table);
  if (!Number.isInteger(count) || count < 0 || count > rows.length)
    throw new WordError("InvalidArgument", "the table has no such number of rows");
  if (document.quirks.headerRowCountIgnored) return;
  for (const [index, row] of rows.entries()) {
    const properties = propertiesOf(row, "w:trPr");
    if (index < count) {
      if (!firstChild(properties, "w:tblHeader")) append(properties, element("w:tblHeader"));
    } else setSwitchOff(properties);
  }
}

function setSwitchOff(properties: XmlElement): void {
  const header = firstChild(properties, "w:tblHeader");
  if (header) remove(header);
}

function newRow(columns: number, width: string): XmlElement {
  const cell = () =>
    element("w:tc", {}, [
      element("w:tcPr", {}, [element("w:tcW", { "w:w": width, "w:type": "dxa" })]),
      element("w:p"),
    ]);
  return element("w:tr", {}, Array.from({ length: columns }, cell));
}

function rowLike(document: WordDocument, beside: XmlElement, texts: readonly string[]): XmlElement {
  const row = clone(beside);
  const properties = firstChild(row, "w:trPr");
  if (properties) setSwitchOff(properties);
  trackRow(document, row);
  for (const [index, cell] of cellsOf(row).entries()) {
    const merge = firstChild(propertiesOf(cell, "w:tcPr"), "w:vMerge");
    if (merge) remove(merge);
    emptyCell(cell, texts[index] ?? "");
  }
  return row;
}

/** A row's own marks of being new or gone are not taken over from the row that it is made like. */
function trackRow(document: WordDocument, row: XmlElement): void {
  const inherited = firstChild(row, "w:trPr");
  for (const mark of inherited ? childElements(inherited) : []) {
    if (["w:ins", "w:del", "w:trPrChange"].includes(mark.name)) remove(mark);
  }
  if (document.isTracking) append(propertiesOf(row, "w:trPr"), element("w:ins", authorship(document)));
}

function fillParagraph(paragraph: XmlElement, text: string): void {
  const [model] = childElements(paragraph, "w:r");
  const format = model && firstChild(model, "w:rPr");
  for (const child of childElements(paragraph)) if (child.name !== "w:pPr") remove(child);
  if (text !== "")
    append(paragraph, element("w:r", {}, [...(format ? [clone(format)] : []), ...runContent(text)]));
}
