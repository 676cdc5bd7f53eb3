import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { within } from "../read/block-reader";
import { append, element, firstChild, insertAfter, insertAt, remove, type XmlElement } from "../xml/node";
import { isFree } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { rowTexts } from "../../core/document/table-texts";

type MarkHeaderRow = Extract<Edit, { kind: "mark-header-row" }>;

export function markHeaderRow(session: EditSession, { table, expected }: MarkHeaderRow): Refusal | undefined {
  const block = session.block(table);
  const node = session.elementOf(table);
  const [first] = block?.kind === "table" ? block.rows : [];
  if (!first || !node) return "block-is-gone";
  if (rowTexts(first).join("\t") !== expected.join("\t")) return "text-has-changed";
  const [row] = within(node, "w:tr");
  if (!row || !isFree(row)) return "not-editable";
  const properties = propertiesOf(row);
  const old = firstChild(properties, "w:tblHeader");
  if (old) remove(old);
  append(properties, element("w:tblHeader"));
  return undefined;
}

/** A row's properties follow its exceptions from the table's. */
function propertiesOf(row: XmlElement): XmlElement {
  const existing = firstChild(row, "w:trPr");
  if (existing) return existing;
  const made = element("w:trPr");
  const exceptions = firstChild(row, "w:tblPrEx");
  if (exceptions) insertAfter(exceptions, made);
  else insertAt(row, 0, made);
  return made;
}
