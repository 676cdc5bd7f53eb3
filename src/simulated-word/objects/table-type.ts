import type { XmlElement } from "../../ooxml/xml/node";
import { remove } from "../../ooxml/xml/node";
import { enclosing, paragraphElements, tableNestingLevel } from "../model/blocks";
import { extentOf } from "../model/extent";
import {
  Body,
  Paragraph,
  Table,
  TableCell,
  TableCellCollection,
  TableCollection,
  TableRow,
  TableRowCollection,
} from "../model/handles";
import { insertInParagraph } from "../model/insert-text";
import { emptyParagraphBeside } from "../model/paragraph-edits";
import { rangeOver } from "../model/ranges";
import {
  addRows,
  cellsOf,
  cellText,
  headerRowCount,
  isHeaderRow,
  rowsOf,
  setCellText,
  setHeaderRowCount,
  setTableValues,
  tableValues,
  valuesIn,
} from "../model/tables";
import { paragraphAfter, paragraphBefore } from "../model/table-places";
import type { WireArguments } from "../wire/wire-arguments";
import { defineType, reads, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { parentNavigation } from "./parent-navigation";
import { newerNavigation } from "./newer-members";
import { collectionMethods, required, sharedMethods, sharedNavigation } from "./shared-members";
import { numberIn, textIn } from "./values";

export const tableType = defineType(Table, {
  name: "Table",
  properties: {
    RowCount: { get: ({ element }) => rowsOf(element).length },
    HeaderRowCount: {
      get: ({ element }) => headerRowCount(element),
      set: ({ document, element }, value) => setHeaderRowCount(document, element, numberIn(value)),
    },
    NestingLevel: { get: ({ element }) => tableNestingLevel(element) + 1 },
    IsUniform: { get: ({ element }) => new Set(rowsOf(element).map((row) => cellsOf(row).length)).size <= 1 },
    Values: {
      get: ({ element }) => tableValues(element),
      set: ({ document, element }, value) => setTableValues(document, element, valuesIn(value)),
    },
  },
  navigation: {
    ...sharedNavigation<Table>(extentOf, ["Tables", "Font"]),
    ...newerNavigation<Table>(extentOf),
    ...parentNavigation<Table>(({ element }) => element),
    Rows: ({ document, element }) =>
      new TableRowCollection(() => rowsOf(element).map((row) => new TableRow(document, row))),
  },
  methods: {
    ...sharedMethods<Table>(extentOf, ["Search", "Select"]),
    AddRows: writes(({ document, element }, args) => {
      const rows = rowsOf(element);
      const atStart = args.choice(0, ["Start", "End"]) === "Start";
      const beside = atStart ? rows[0] : rows.at(-1);
      if (!beside) throw new WordError("ItemNotFound", "the table has no row");
      return newRows(document, beside, { side: atStart ? "before" : "after", args });
    }),
    Delete: writes(({ element }) => remove(element)),
    DeleteRows: writes(({ element }, args) => {
      const first = args.number(0);
      const count = args.has(1) ? args.number(1) : 1;
      for (const row of rowsOf(element).slice(first, first + count)) remove(row);
    }),
    GetCell: reads(({ document, element }, args) => {
      const cell = cellsAt(element, args.number(0))[args.number(1)];
      return required(cell && new TableCell(document, cell));
    }),
    GetParagraphAfter: reads((table) => required(beside(table, paragraphAfter))),
    GetParagraphAfterOrNullObject: reads((table) => beside(table, paragraphAfter)),
    GetParagraphBefore: reads((table) => required(beside(table, paragraphBefore))),
    GetParagraphBeforeOrNullObject: reads((table) => beside(table, paragraphBefore)),
    GetRange: reads(({ document, element }) => rangeOver(document, paragraphElements(element))),
    InsertParagraph: writes(({ document, element }, args) => {
      const side = args.choice(1, ["Before", "After"]) === "Before" ? "before" : "after";
      const made = new Paragraph(document, emptyParagraphBeside(document, element, side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
  },
});

export const tableRowType = defineType(TableRow, {
  name: "TableRow",
  properties: {
    CellCount: { get: ({ element }) => cellsOf(element).length },
    IsHeader: { get: ({ element }) => isHeaderRow(element) },
    RowIndex: { get: ({ element }) => indexIn(element, "w:tbl", rowsOf) },
    Values: {
      get: ({ element }) => [cellsOf(element).map(cellText)],
      set: ({ document, element }, value) => {
        const [texts = []] = valuesIn(value);
        for (const [index, cell] of cellsOf(element).entries())
          setCellText(document, cell, texts[index] ?? "");
      },
    },
  },
  navigation: {
    Cells: ({ document, element }) =>
      new TableCellCollection(() => cellsOf(element).map((cell) => new TableCell(document, cell))),
    ParentTable: ({ document, element }) => new Table(document, parentOf(element, "w:tbl")),
  },
  methods: {
    Delete: writes(({ element }) => remove(element)),
    InsertRows: writes(({ document, element }, args) => {
      const side = args.choice(0, ["Before", "After"]) === "Before" ? "before" : "after";
      return newRows(document, element, { side, args });
    }),
  },
});

export const tableCellType = defineType(TableCell, {
  name: "TableCell",
  properties: {
    CellIndex: { get: ({ element }) => indexIn(element, "w:tr", cellsOf) },
    RowIndex: { get: ({ element }) => indexIn(parentOf(element, "w:tr"), "w:tbl", rowsOf) },
    Value: {
      get: ({ element }) => cellText(element),
      set: ({ document, element }, value) => setCellText(document, element, textIn(value)),
    },
  },
  navigation: {
    Body: ({ document, element }) => new Body(document, element),
    ParentRow: ({ document, element }) => new TableRow(document, parentOf(element, "w:tr")),
    ParentTable: ({ document, element }) => new Table(document, parentOf(element, "w:tbl")),
  },
});

export const tableCollectionType = defineType(TableCollection, {
  name: "TableCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<TableCollection>(),
});

export const tableRowCollectionType = defineType(TableRowCollection, {
  name: "TableRowCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<TableRowCollection>(),
});

export const tableCellCollectionType = defineType(TableCellCollection, {
  name: "TableCellCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<TableCellCollection>(),
});

function newRows(
  document: Table["document"],
  beside: XmlElement,
  { side, args }: { side: "before" | "after"; args: WireArguments },
): TableRowCollection {
  const values = args.has(2) ? valuesIn(args.data(2)) : [];
  const rows = addRows(document, beside, { side, values, count: args.number(1) });
  return new TableRowCollection(() => rows.map((row) => new TableRow(document, row)));
}

function beside(
  { document, element }: Table,
  find: (table: XmlElement) => XmlElement | undefined,
): Paragraph | undefined {
  const found = find(element);
  return found && new Paragraph(document, found);
}

function cellsAt(table: XmlElement, row: number): XmlElement[] {
  const found = rowsOf(table)[row];
  return found ? cellsOf(found) : [];
}

function parentOf(element: XmlElement, name: string): XmlElement {
  const parent = enclosing(element, name);
  if (!parent) throw new WordError("ItemNotFound");
  return parent;
}

function indexIn(element: XmlElement, name: string, list: (parent: XmlElement) => XmlElement[]): number {
  return list(parentOf(element, name)).indexOf(element);
}
