import type { Table } from "../model/handles";
import { findBuiltIn, localName } from "../model/style-names";
import { styleBuiltIn, styleNamed } from "../model/style-setting";
import { paddingSides, setTablePadding, tablePadding } from "../model/tables/cell-padding";
import {
  addColumns,
  autoFitWindow,
  columnCount,
  deleteColumns,
  distributeColumns,
  setTableWidth,
  tableWidth,
} from "../model/tables/columns";
import {
  hasLook,
  setLook,
  setTableAlignment,
  setTableStyle,
  tableAlignment,
  tableStyleName,
  type TableLook,
} from "../model/tables/table-looks";
import { reads, writes, type WireMethod, type WireProperty } from "../wire/wire-type";
import { sideIn, valuesFrom } from "./table-parts";
import { flagIn, numberIn, textIn } from "./values";

/** How a table as a whole looks: its style, what the style shows, its width and place. */
export const tableLooks: Readonly<Record<string, WireProperty<Table>>> = {
  Style: {
    get: ({ document, element }) => localName(tableStyleName(document, element), document.settings.locale),
    set: ({ document, element }, value) => setTableStyle(element, styleNamed(document, textIn(value))),
  },
  StyleBuiltIn: {
    get: ({ document, element }) => findBuiltIn(tableStyleName(document, element))?.builtIn ?? "Other",
    set: ({ document, element }, value) => setTableStyle(element, styleBuiltIn(document, textIn(value))),
  },
  StyleBandedColumns: look("noVBand", { isAbsence: true }),
  StyleBandedRows: look("noHBand", { isAbsence: true }),
  StyleFirstColumn: look("firstColumn"),
  StyleLastColumn: look("lastColumn"),
  StyleTotalRow: look("lastRow"),
  Alignment: {
    get: ({ element }) => tableAlignment(element),
    set: ({ element }, value) => setTableAlignment(element, textIn(value)),
  },
  Width: {
    get: ({ element }) => tableWidth(element),
    set: ({ element }, value) => setTableWidth(element, numberIn(value)),
  },
};

export const tableColumnMethods: Readonly<Record<string, WireMethod<Table>>> = {
  AddColumns: writes(({ element }, args) => {
    const side = sideIn(args, ["Start", "End"]);
    const beside = side === "before" ? 0 : columnCount(element) - 1;
    addColumns(element, { beside, side, count: args.number(1), values: valuesFrom(args, 2) });
  }),
  DeleteColumns: writes(({ element }, args) =>
    deleteColumns(element, args.number(0), args.has(1) ? args.number(1) : 1),
  ),
  AutoFitWindow: writes(({ element }) => autoFitWindow(element)),
  DistributeColumns: writes(({ element }) => distributeColumns(element)),
  GetCellPadding: reads(({ document, element }, args) =>
    tablePadding(document, element, args.choice(0, paddingSides)),
  ),
  SetCellPadding: writes(({ element }, args) =>
    setTablePadding(element, args.choice(0, paddingSides), args.number(1)),
  ),
};

function look(name: TableLook, { isAbsence = false } = {}): WireProperty<Table> {
  return {
    get: ({ element }) => hasLook(element, name) !== isAbsence,
    set: ({ element }, value) => setLook(element, name, flagIn(value) !== isAbsence),
  };
}
