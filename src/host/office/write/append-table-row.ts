import type { Edit } from "../../../core/editing/edit";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { comparable } from "./final-text";

/** Adds a row last in a table that holds what was expected. */
export function* appendTableRow(
  { table: id, expected, cells }: Extract<Edit, { kind: "append-table-row" }>,
  desk: Desk,
): EditTask {
  const { tables } = desk.context.document.body;
  tables.load("items/values");
  yield "asked";
  const place = desk.session.memory.tables.get(id);
  const matching = tables.items.filter(({ values }) => isSameTable(values, expected));
  const table = pickTable(tables.items, place, matching);
  if (typeof table === "string") return table;
  yield "ready";
  table.addRows("End", 1, [padded(cells, table.values)]);
  yield "written";
  table.load("values");
  yield "asked";
  return isSameTable(table.values, [...expected, padded(cells, expected)]) ? undefined : "not-verified";
}

/** The one at its old place if that holds the texts, else the only one that does. */
function pickTable(
  tables: readonly Word.Table[],
  place: number | undefined,
  matching: readonly Word.Table[],
): Word.Table | "block-is-gone" | "text-has-changed" | "place-is-ambiguous" {
  const [only, another] = matching;
  const known = place === undefined ? undefined : tables[place];
  if (known && matching.includes(known)) return known;
  if (only) return another ? "place-is-ambiguous" : only;
  return tables.length === 0 || place === undefined ? "block-is-gone" : "text-has-changed";
}

type Rows = readonly (readonly string[])[];

export function isSameTable(values: Rows, expected: Rows): boolean {
  return JSON.stringify(values.map(comparableRow)) === JSON.stringify(expected.map(comparableRow));
}

const comparableRow = (row: readonly string[]): readonly string[] =>
  row.map((cell) => comparable(cell).trim());

export function padded(cells: readonly string[], rows: Rows): string[] {
  const width = Math.max(cells.length, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}
