import { append, element as newElement, firstChild, remove, type XmlElement } from "../../ooxml/xml/node";
import { extentOf } from "../model/extent";
import { Table, TableCell, TableRow } from "../model/handles";
import { TableCellCollection, TableRowCollection } from "../model/collection-handles";
import { guardText } from "../model/locks";
import { propertiesOf } from "../model/properties";
import { cellsOf, cellText, isHeaderRow, rowsOf, setCellText, valuesIn } from "../model/tables";
import { cellPadding, paddingSides, setCellPadding } from "../model/tables/cell-padding";
import { common } from "../model/tables/cell-looks";
import { mergeCells } from "../model/tables/merging";
import { clearCells, deleteRow } from "../model/tables/rows";
import type { Json } from "../wire/json";
import { defineType, reads, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { cellProperties } from "./cell-properties";
import { newerNavigation } from "./newer-members";
import { collectionMethods, required, sharedMethods, sharedNavigation } from "./shared-members";
import { borderMethod } from "./table-border-type";
import { following, indexIn, newRows, parentOf, sideIn } from "./table-parts";
import { numberIn } from "./values";

export const tableRowType = defineType(TableRow, {
  name: "TableRow",
  properties: {
    CellCount: { get: ({ element }) => cellsOf(element).length },
    IsHeader: { get: ({ element }) => isHeaderRow(element) },
    RowIndex: { get: ({ element }) => indexIn(element, "w:tbl", rowsOf) },
    PreferredHeight: {
      get: ({ element }) => Number(heightOf(element)?.attributes["w:val"] ?? "0") / 20,
      set: ({ element }, value) => setHeight(element, value),
    },
    Values: {
      get: ({ element }) => [cellsOf(element).map(cellText)],
      set: ({ document, element }, value) => {
        const [texts, ...others] = valuesIn(value);
        const cells = cellsOf(element);
        if (!texts || others.length > 0 || texts.length !== cells.length)
          throw new WordError("InvalidArgument", "the values do not fit the row");
        for (const [index, cell] of cells.entries()) setCellText(document, cell, texts[index] ?? "");
      },
    },
    ...cellProperties<TableRow>(({ element }) => cellsOf(element)),
  },
  navigation: {
    ...sharedNavigation<TableRow>(extentOf, ["Font"]),
    ...newerNavigation<TableRow>(extentOf),
    Cells: ({ document, element }) =>
      new TableCellCollection(() => cellsOf(element).map((cell) => new TableCell(document, cell))),
    ParentTable: ({ document, element }) => new Table(document, parentOf(element, "w:tbl")),
  },
  methods: {
    ...sharedMethods<TableRow>(extentOf, ["Search", "Select"]),
    ...borderMethod<TableRow>(),
    Merge: writes(({ document, element }) => {
      const row = indexIn(element, "w:tbl", rowsOf);
      const block = { top: row, left: 0, bottom: row, right: cellsOf(element).length - 1 };
      return new TableCell(document, mergeCells(parentOf(element, "w:tbl"), block));
    }),
    Clear: writes(({ document, element }) => clearCells(document, cellsOf(element))),
    Delete: writes(({ document, element }) => deleteRow(document, element)),
    GetCellPadding: reads(({ document, element }, args) => {
      const side = args.choice(0, paddingSides);
      return common(cellsOf(element).map((cell) => cellPadding(document, cell, side))) ?? null;
    }),
    SetCellPadding: writes(({ element }, args) => {
      for (const cell of cellsOf(element)) setCellPadding(cell, args.choice(0, paddingSides), args.number(1));
    }),
    GetNext: reads((row) => required(nextRow(row))),
    GetNextOrNullObject: reads(nextRow),
    InsertRows: writes(({ document, element }, args) =>
      newRows(document, element, { side: sideIn(args, ["Before", "After"]), args }),
    ),
  },
});

export const tableRowCollectionType = defineType(TableRowCollection, {
  name: "TableRowCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<TableRowCollection>(),
});

function nextRow({ document, element }: TableRow): TableRow | undefined {
  const next = following(rowsOf(parentOf(element, "w:tbl")), element);
  return next && new TableRow(document, next);
}

function heightOf(row: XmlElement): XmlElement | undefined {
  const properties = firstChild(row, "w:trPr");
  return properties && firstChild(properties, "w:trHeight");
}

function setHeight(row: XmlElement, value: Json): void {
  const points = numberIn(value);
  if (points < 0 || points > 1584) throw new WordError("InvalidArgument", "no such height of a row");
  guardText(row);
  const present = heightOf(row);
  if (present) remove(present);
  append(propertiesOf(row, "w:trPr"), newElement("w:trHeight", { "w:val": String(Math.round(points * 20)) }));
}
