import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { within } from "../read/block-reader";
import { append, clone, element, firstChild, insertAfter, type XmlElement } from "../xml/node";
import { isFree } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { paragraphLike, withoutMarks } from "./paragraph-like";
import { tableTexts } from "../../core/document/table-texts";

type AppendTableRow = Extract<Edit, { kind: "append-table-row" }>;

/** The new row looks like the last one: its properties, its cells' and its paragraphs', and the first run's letters. */
export function appendTableRow(
  session: EditSession,
  { table, expected, cells }: AppendTableRow,
): Refusal | undefined {
  const block = session.block(table);
  const node = session.elementOf(table);
  if (block?.kind !== "table" || !node) return "block-is-gone";
  if (!sameTexts(tableTexts(block), expected)) return "text-has-changed";
  const last = within(node, "w:tr").at(-1);
  if (!last || within(last, "w:tc").length !== cells.length || !isFree(last)) return "not-editable";
  insertAfter(last, rowLike(last, cells));
  return undefined;
}

const sameTexts = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean =>
  a.length === b.length &&
  a.every(
    (row, index) =>
      row.length === b[index]?.length && row.every((text, column) => text === b[index]?.[column]),
  );

function rowLike(model: XmlElement, cells: readonly string[]): XmlElement {
  const row = element("w:tr", withoutIds(model.attributes));
  const exceptions = firstChild(model, "w:tblPrEx");
  if (exceptions) append(row, clone(exceptions));
  const properties = withoutMarks(firstChild(model, "w:trPr"));
  if (properties) append(row, properties);
  within(model, "w:tc").forEach((cell, index) => append(row, cellLike(cell, cells[index] ?? "")));
  return row;
}

function cellLike(model: XmlElement, text: string): XmlElement {
  const cell = element("w:tc");
  const properties = withoutMarks(firstChild(model, "w:tcPr"));
  if (properties) append(cell, properties);
  append(cell, paragraphLike(firstChild(model, "w:p"), text));
  return cell;
}

/** Word makes new ids for what is new. */
const withoutIds = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !/^(w14:(paraId|textId)|w:rsid\w*)$/.test(name)),
  );
