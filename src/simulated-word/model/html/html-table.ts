import { ordered } from "../../../ooxml/write/element-order";
import { append, childElements, descendants, element, type XmlElement } from "../../../ooxml/xml/node";
import { ensureNamedStyle } from "../latent-styles";
import type { WordDocument } from "../word-document";

/** How wide the text of a page is, about, in twentieths of a point. */
const textWidth = 9000;

/** A table of HTML; undefined for one without a cell. */
export function htmlTable(
  document: WordDocument,
  node: XmlElement,
  contentOf: (cell: XmlElement) => readonly XmlElement[],
): XmlElement | undefined {
  const rows = rowsIn(node).map((row) =>
    childElements(row).filter(({ name }) => name === "td" || name === "th"),
  );
  const laidOut = layOut(rows.filter((row) => row.length > 0));
  const columns = Math.max(0, ...laidOut.map((places) => places.reduce((sum, { span }) => sum + span, 0)));
  if (columns === 0) return undefined;
  const width = Math.floor(textWidth / columns);
  const grid = Array.from({ length: columns }, () => element("w:gridCol", { "w:w": String(width) }));
  const table = element("w:tbl", {}, [propertiesFor(document, node), element("w:tblGrid", {}, grid)]);
  for (const places of laidOut) {
    const cells = places.map((place) => {
      const content = place.cell ? contentOf(place.cell) : [element("w:p")];
      return cellFrom(place, width, content);
    });
    append(table, element("w:tr", {}, cells));
  }
  return table;
}

/** What stands over columns of a row: a cell, one from above that goes on, or nothing. */
interface Place {
  readonly cell: XmlElement | undefined;
  readonly span: number;
  /** How many rows it goes over from here on. */
  readonly rows: number;
  readonly isGoingOn: boolean;
}

/** Cells that go over several rows take their columns in those below. */
function layOut(rows: readonly (readonly XmlElement[])[]): readonly (readonly Place[])[] {
  const laidOut: (readonly Place[])[] = [];
  let above: ReadonlyMap<number, Place> = new Map();
  for (const cells of rows) {
    const row = rowOf(cells, above);
    laidOut.push([...row.values()]);
    const goingOn = [...row].filter(([, place]) => place.rows > 1);
    above = new Map(goingOn.map(([at, place]) => [at, belowOf(place)]));
  }
  return laidOut;
}

function belowOf({ span, rows }: Place): Place {
  return { cell: undefined, span, rows: rows - 1, isGoingOn: true };
}

/** By the column that each begins at. */
function rowOf(cells: readonly XmlElement[], above: ReadonlyMap<number, Place>): ReadonlyMap<number, Place> {
  const row = new Map<number, Place>();
  const waiting = [...cells];
  const last = Math.max(-1, ...above.keys());
  for (let column = 0; waiting.length > 0 || column <= last;) {
    const place = above.get(column) ?? placeOf(waiting.shift());
    row.set(column, place);
    column += place.span;
  }
  return row;
}

function placeOf(cell: XmlElement | undefined): Place {
  return { cell, span: cell ? spanOf(cell) : 1, rows: cell ? rowsOver(cell) : 1, isGoingOn: false };
}

function rowsIn(table: XmlElement): XmlElement[] {
  return [...descendants(table, "tr")].filter((row) => nearestTable(row) === table);
}

function nearestTable(row: XmlElement): XmlElement | undefined {
  let above = row.parent;
  while (above && above.name !== "table") above = above.parent;
  return above;
}

const spanOf = ({ attributes }: XmlElement): number => countIn(attributes["colspan"], 63);
const rowsOver = ({ attributes }: XmlElement): number => countIn(attributes["rowspan"], 1000);

function countIn(written: string | undefined, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(Number(written ?? "1")) || 1));
}

function propertiesFor(document: WordDocument, { attributes }: XmlElement): XmlElement {
  const hasBorders = Number(attributes["border"] ?? "0") > 0;
  const style = hasBorders
    ? [element("w:tblStyle", { "w:val": ensureNamedStyle(document, "Table Grid") })]
    : [];
  return ordered("w:tblPr", {}, [...style, element("w:tblW", { "w:w": "0", "w:type": "auto" })]);
}

function cellFrom(
  { isGoingOn, span, rows }: Place,
  width: number,
  content: readonly XmlElement[],
): XmlElement {
  const spans = span > 1 ? [element("w:gridSpan", { "w:val": String(span) })] : [];
  const merge = isGoingOn ? "continue" : rows > 1 ? "restart" : undefined;
  const merges = merge ? [element("w:vMerge", { "w:val": merge })] : [];
  const properties = ordered("w:tcPr", {}, [
    element("w:tcW", { "w:w": String(width * span), "w:type": "dxa" }),
    ...spans,
    ...merges,
  ]);
  return element("w:tc", {}, [properties, ...content]);
}
