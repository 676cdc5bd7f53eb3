import type { Edit } from "../../../core/editing/edit";
import { isSameTable } from "./append-table-row";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";

/** Some Words take the header row's mark and forget it: only what is read back counts. */
export function* markHeaderRow(
  { table: id, expected }: Extract<Edit, { kind: "mark-header-row" }>,
  desk: Desk,
): EditTask {
  const { tables } = desk.context.document.body;
  tables.load("items/values");
  yield "asked";
  const table = tables.items[desk.session.memory.tables.get(id) ?? -1];
  if (!table) return "block-is-gone";
  if (!isSameTable([table.values[0] ?? []], [expected])) return "text-has-changed";
  yield "ready";
  table.headerRowCount = 1;
  yield "written";
  table.load("headerRowCount");
  yield "asked";
  return table.headerRowCount === 1 ? undefined : "not-verified";
}
