import type { XmlElement } from "../../ooxml/xml/node";
import { paragraphElements, storyOf, tableElements, tableNestingLevel } from "../model/blocks";
import { wrapTable } from "../model/control-wrapping";
import { extentOf } from "../model/extent";
import { Paragraph, Table, TableCell, TableRow } from "../model/handles";
import { TableCollection, TableRowCollection } from "../model/collection-handles";
import { insertInParagraph } from "../model/insert-text";
import { emptyParagraphBeside } from "../model/paragraph-edits";
import { placeIn, rangeOver } from "../model/ranges";
import {
  cellsOf,
  headerRowCount,
  rowsOf,
  setHeaderRowCount,
  setTableValues,
  tableValues,
  valuesIn,
} from "../model/tables";
import { paragraphAfter, paragraphBefore } from "../model/table-places";
import { isUniform } from "../model/tables/columns";
import { clearCells, deleteRows, removeTable } from "../model/tables/rows";
import { defineType, reads, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { cellProperties } from "./cell-properties";
import { mergeCells } from "../model/tables/merging";
import { newerNavigation } from "./newer-members";
import { parentNavigation } from "./parent-navigation";
import { collectionMethods, required, sharedMethods, sharedNavigation } from "./shared-members";
import { borderMethod } from "./table-border-type";
import { tableInsertion } from "./table-insertion";
import { tableColumnMethods, tableLooks } from "./table-members";
import { following, newRows, sideIn } from "./table-parts";
import { numberIn } from "./values";

export const tableType = defineType(Table, {
  name: "Table",
  properties: {
    RowCount: { get: ({ element }) => rowsOf(element).length },
    HeaderRowCount: {
      get: ({ element }) => headerRowCount(element),
      set: ({ document, element }, value) => setHeaderRowCount(document, element, numberIn(value)),
    },
    NestingLevel: { get: ({ element }) => tableNestingLevel(element) + 1 },
    IsUniform: { get: ({ element }) => isUniform(element) },
    Values: {
      get: ({ element }) => tableValues(element),
      set: ({ document, element }, value) => setTableValues(document, element, valuesIn(value)),
    },
    ...cellProperties<Table>(({ element }) => rowsOf(element).flatMap(cellsOf)),
    ...tableLooks,
  },
  navigation: {
    ...sharedNavigation<Table>(extentOf, ["Font"]),
    ...newerNavigation<Table>(extentOf),
    ...parentNavigation<Table>(({ element }) => element),
    Tables: ({ document, element }) =>
      new TableCollection(() => nestedTables(element).map((table) => new Table(document, table))),
    Rows: ({ document, element }) =>
      new TableRowCollection(() => rowsOf(element).map((row) => new TableRow(document, row))),
  },
  methods: {
    ...sharedMethods<Table>(extentOf, ["Search", "Select"]),
    MergeCells: writes(({ document, element }, args) => {
      const [top, left, bottom, right] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      return new TableCell(document, mergeCells(element, { top, left, bottom, right }));
    }),
    ...borderMethod<Table>(),
    ...tableColumnMethods,
    AddRows: writes(({ document, element }, args) => {
      const side = sideIn(args, ["Start", "End"]);
      const rows = rowsOf(element);
      const beside = side === "before" ? rows[0] : rows.at(-1);
      if (!beside) throw new WordError("ItemNotFound", "the table has no row");
      return newRows(document, beside, { side, args });
    }),
    Clear: writes(({ document, element }) => clearCells(document, rowsOf(element).flatMap(cellsOf))),
    Delete: writes(({ document, element }) => {
      if (document.isTracking) deleteRows(document, element, 0, rowsOf(element).length);
      else removeTable(element);
    }),
    DeleteRows: writes(({ document, element }, args) =>
      deleteRows(document, element, args.number(0), args.has(1) ? args.number(1) : 1),
    ),
    GetCell: reads((table, args) => required(cellAt(table, args.number(0), args.number(1)))),
    GetCellOrNullObject: reads((table, args) => cellAt(table, args.number(0), args.number(1))),
    GetNext: reads((table) => required(nextTable(table))),
    GetNextOrNullObject: reads(nextTable),
    GetParagraphAfter: reads((table) => required(beside(table, paragraphAfter))),
    GetParagraphAfterOrNullObject: reads((table) => beside(table, paragraphAfter)),
    GetParagraphBefore: reads((table) => required(beside(table, paragraphBefore))),
    GetParagraphBeforeOrNullObject: reads((table) => beside(table, paragraphBefore)),
    GetRange: reads(({ document, element }, args) => {
      const place = args.has(0) ? args.choice(0, ["Whole", "Start", "End", "After"]) : "Whole";
      return placeIn(rangeOver(document, paragraphElements(element)), place);
    }),
    InsertContentControl: writes(wrapTable),
    InsertParagraph: writes(({ document, element }, args) => {
      const side = args.choice(1, ["Before", "After"]) === "Before" ? "before" : "after";
      const made = new Paragraph(document, emptyParagraphBeside(document, element, side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    InsertTable: tableInsertion(["Before", "After"], ({ document, element }: Table, location) => ({
      document,
      beside: element,
      side: location === "Before" ? "before" : "after",
    })),
  },
});

export const tableCollectionType = defineType(TableCollection, {
  name: "TableCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<TableCollection>(),
});

function beside(
  { document, element }: Table,
  find: (table: XmlElement) => XmlElement | undefined,
): Paragraph | undefined {
  const found = find(element);
  return found && new Paragraph(document, found);
}

function cellAt({ document, element }: Table, row: number, column: number): TableCell | undefined {
  const found = rowsOf(element)[row];
  const cell = found && cellsOf(found)[column];
  return cell && new TableCell(document, cell);
}

/** One level deeper. */
function nestedTables(table: XmlElement): XmlElement[] {
  return rowsOf(table).flatMap(cellsOf).flatMap(tableElements);
}

function nextTable({ document, element }: Table): Table | undefined {
  const next = following(tableElements(storyOf(element)), element);
  return next && new Table(document, next);
}
