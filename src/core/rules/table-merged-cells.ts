import { defineRule, noOptions } from "../checking/rule";
import type { Table, TableCell, TableRow } from "../document/document";
import { placeOfAll, readLines } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { findDataTables } from "../facts/data-tables";

/** Cells of a table of data that are one over several columns or rows. */
export const tableMergedCells = defineRule({
  id: "table-merged-cells",
  title: { sv: "Sammanfogade celler", en: "Merged cells" },
  why: {
    sv: "En skärmläsare läser tabellen cell för cell. Där celler är sammanfogade hör lyssnaren inte längre vilken rad och kolumn en uppgift gäller.",
    en: "A screen reader reads a table cell by cell. Where cells are merged, the listener no longer hears which row and column a figure belongs to.",
  },
  source: "Lagen om tillgänglighet till digital offentlig service; EN 301 549, WCAG 2.1 AA 1.3.1",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report" || document.readBy === "proxies") return;
    const [where, ...related] = mergedPlaces(findDataTables(document, facts));
    if (!where) return;
    yield {
      message: {
        sv: "Tabellen har sammanfogade celler. Dela dem, så att varje rad har lika många celler, och skriv uppgiften i var och en som den gäller.",
        en: "The table has merged cells. Split them, so that every row has as many cells, and write the figure in each that it is about.",
      },
      where,
      related,
    };
  },
});

/** Without those that are empty. */
const mergedPlaces = inEachText(
  (table: Table) => mergedCells(table).flatMap(({ blocks }) => readLines(blocks).slice(0, 1).map(placeOfAll)),
  ({ rows }) => rows.some(({ cells }) => cells.some(isMerged)),
);

const isMerged = ({ columns, continuesAbove }: TableCell): boolean => columns > 1 || continuesAbove === true;

function mergedCells({ rows }: Table): readonly TableCell[] {
  const most = rows.reduce((longest, { cells }) => Math.max(longest, cells.length), 0);
  const across = rows.filter(({ cells }) => cells.length < most).flatMap(cellsAcross);
  const down = rows.flatMap((row, at) => cellsDown(row, rows[at + 1]));
  return [...new Set([...across, ...down])];
}

/** Columns that nobody sees come of borders that were dragged: there every row has as many cells. */
const cellsAcross = ({ cells }: TableRow): readonly TableCell[] => cells.filter(({ columns }) => columns > 1);

function cellsDown(row: TableRow, below: TableRow | undefined): readonly TableCell[] {
  const continued = new Set(
    below ? placed(below).flatMap(([at, cell]) => (cell.continuesAbove ? at : [])) : [],
  );
  return placed(row).flatMap(([at, cell]) => (continued.has(at) && !cell.continuesAbove ? cell : []));
}

/** The cells, each with the number of its first column. */
function placed({ cells }: TableRow): readonly (readonly [number, TableCell])[] {
  let at = 0;
  return cells.map((cell) => {
    const start = at;
    at += cell.columns;
    return [start, cell] as const;
  });
}
