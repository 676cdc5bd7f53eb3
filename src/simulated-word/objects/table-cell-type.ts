import { Body, Table, TableCell, TableRow } from "../model/handles";
import { TableCellCollection } from "../model/collection-handles";
import { cellsOf, cellText, rowsOf, setCellText } from "../model/tables";
import { cellPadding, paddingSides, setCellPadding } from "../model/tables/cell-padding";
import { addColumns, cellWidth, columnWidth, deleteColumns, setColumnWidth } from "../model/tables/columns";
import { deleteRow } from "../model/tables/rows";
import { splitCell } from "../model/tables/splitting";
import { defineType, reads, writes } from "../wire/wire-type";
import { cellProperties } from "./cell-properties";
import { collectionMethods, required } from "./shared-members";
import { borderMethod } from "./table-border-type";
import { following, indexIn, newRows, parentOf, sideIn, valuesFrom } from "./table-parts";
import { numberIn, textIn } from "./values";

export const tableCellType = defineType(TableCell, {
  name: "TableCell",
  properties: {
    CellIndex: { get: columnOf },
    RowIndex: { get: ({ element }) => indexIn(parentOf(element, "w:tr"), "w:tbl", rowsOf) },
    Value: {
      get: ({ element }) => cellText(element),
      set: ({ document, element }, value) => setCellText(document, element, textIn(value)),
    },
    ColumnWidth: {
      get: (cell) => columnWidth(tableOf(cell), columnOf(cell)),
      set: (cell, value) => setColumnWidth(tableOf(cell), columnOf(cell), numberIn(value)),
    },
    Width: { get: (cell) => cellWidth(cell.element) ?? columnWidth(tableOf(cell), columnOf(cell)) },
    ...cellProperties<TableCell>(({ element }) => [element]),
  },
  navigation: {
    Body: ({ document, element }) => new Body(document, element),
    ParentRow: ({ document, element }) => new TableRow(document, parentOf(element, "w:tr")),
    ParentTable: (cell) => new Table(cell.document, tableOf(cell)),
  },
  methods: {
    ...borderMethod<TableCell>(),
    DeleteColumn: writes((cell) => deleteColumns(tableOf(cell), columnOf(cell), 1)),
    DeleteRow: writes(({ document, element }) => deleteRow(document, parentOf(element, "w:tr"))),
    GetCellPadding: reads(({ document, element }, args) =>
      cellPadding(document, element, args.choice(0, paddingSides)),
    ),
    SetCellPadding: writes(({ element }, args) =>
      setCellPadding(element, args.choice(0, paddingSides), args.number(1)),
    ),
    GetNext: reads((cell) => required(nextCell(cell))),
    GetNextOrNullObject: reads(nextCell),
    InsertColumns: writes((cell, args) => {
      const side = sideIn(args, ["Before", "After"]);
      const values = valuesFrom(args, 2);
      addColumns(tableOf(cell), { beside: columnOf(cell), side, count: args.number(1), values });
    }),
    Split: writes(({ element }, args) =>
      splitCell(element, { rows: args.number(0), columns: args.number(1) }),
    ),
    InsertRows: writes(({ document, element }, args) => {
      const side = sideIn(args, ["Before", "After"]);
      return newRows(document, parentOf(element, "w:tr"), { side, args });
    }),
  },
});

export const tableCellCollectionType = defineType(TableCellCollection, {
  name: "TableCellCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<TableCellCollection>(),
});

function tableOf({ element }: TableCell) {
  return parentOf(element, "w:tbl");
}

function columnOf({ element }: TableCell): number {
  return indexIn(element, "w:tr", cellsOf);
}

/** In its row, then in the next one. */
function nextCell(cell: TableCell): TableCell | undefined {
  const next = following(rowsOf(tableOf(cell)).flatMap(cellsOf), cell.element);
  return next && new TableCell(cell.document, next);
}
