import { ordered } from "../../../ooxml/write/element-order";
import { append, childElements, descendants, element, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { ensureNamedStyle } from "../latent-styles";
import type { WordDocument } from "../word-document";

/** How wide the text of a page is, about, in twentieths of a point. */
const textWidth = 9000;

/** A table of HTML; undefined for one without a cell. @throws WordError NotImplemented for cells that span rows */
export function htmlTable(
  document: WordDocument,
  node: XmlElement,
  contentOf: (cell: XmlElement) => readonly XmlElement[],
): XmlElement | undefined {
  const rows = rowsIn(node).map((row) =>
    childElements(row).filter(({ name }) => name === "td" || name === "th"),
  );
  const columns = Math.max(0, ...rows.map((cells) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)));
  if (columns === 0) return undefined;
  const width = Math.floor(textWidth / columns);
  const grid = Array.from({ length: columns }, () => element("w:gridCol", { "w:w": String(width) }));
  const table = element("w:tbl", {}, [propertiesFor(document, node), element("w:tblGrid", {}, grid)]);
  for (const cells of rows.filter((row) => row.length > 0)) {
    append(
      table,
      element(
        "w:tr",
        {},
        cells.map((cell) => cellFrom(cell, width, contentOf(cell))),
      ),
    );
  }
  return table;
}

function rowsIn(table: XmlElement): XmlElement[] {
  return [...descendants(table, "tr")].filter((row) => nearestTable(row) === table);
}

function nearestTable(row: XmlElement): XmlElement | undefined {
  let above = row.parent;
  while (above && above.name !== "table") above = above.parent;
  return above;
}

function spanOf({ attributes }: XmlElement): number {
  if (Number(attributes["rowspan"] ?? "1") > 1)
    throw new WordError("NotImplemented", "not implemented: insertHtml with rowspan");
  return Math.max(1, Math.min(63, Number(attributes["colspan"] ?? "1") || 1));
}

function propertiesFor(document: WordDocument, { attributes }: XmlElement): XmlElement {
  const hasBorders = Number(attributes["border"] ?? "0") > 0;
  const style = hasBorders
    ? [element("w:tblStyle", { "w:val": ensureNamedStyle(document, "Table Grid") })]
    : [];
  return ordered("w:tblPr", {}, [...style, element("w:tblW", { "w:w": "0", "w:type": "auto" })]);
}

function cellFrom(cell: XmlElement, width: number, content: readonly XmlElement[]): XmlElement {
  const span = spanOf(cell);
  const spans = span > 1 ? [element("w:gridSpan", { "w:val": String(span) })] : [];
  const properties = ordered("w:tcPr", {}, [
    element("w:tcW", { "w:w": String(width * span), "w:type": "dxa" }),
    ...spans,
  ]);
  return element("w:tc", {}, [properties, ...content]);
}
