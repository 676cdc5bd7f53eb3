import type { XmlElement } from "../../ooxml/xml/node";
import { enclosing } from "../model/blocks";
import { TableRow } from "../model/handles";
import { TableRowCollection } from "../model/collection-handles";
import { addRows, valuesIn, type TableValues } from "../model/tables";
import type { WordDocument } from "../model/word-document";
import type { WireArguments } from "../wire/wire-arguments";
import { WordError } from "../wire/word-error";

/** New rows beside one, for `addRows` and `insertRows`: (location, count, values?). */
export function newRows(
  document: WordDocument,
  beside: XmlElement,
  { side, args }: { side: "before" | "after"; args: WireArguments },
): TableRowCollection {
  const count = args.number(1);
  if (!Number.isInteger(count) || count < 1) throw new WordError("InvalidArgument", "no such number of rows");
  const rows = addRows(document, beside, { side, values: valuesFrom(args, 2), count });
  return new TableRowCollection(() => rows.map((row) => new TableRow(document, row)));
}

export function valuesFrom(args: WireArguments, index: number): TableValues {
  return args.has(index) ? valuesIn(args.data(index)) : [];
}

/** The row of a cell, the table of either. */
export function parentOf(element: XmlElement, name: "w:tr" | "w:tbl"): XmlElement {
  const parent = enclosing(element, name);
  if (!parent) throw new WordError("ItemNotFound");
  return parent;
}

export function indexIn(
  element: XmlElement,
  name: "w:tr" | "w:tbl",
  list: (parent: XmlElement) => XmlElement[],
): number {
  return list(parentOf(element, name)).indexOf(element);
}

/** What stands after something in its row, table or story. */
export function following(all: readonly XmlElement[], element: XmlElement): XmlElement | undefined {
  return all[all.indexOf(element) + 1];
}

export function sideIn(args: WireArguments, locations: readonly [string, string]): "before" | "after" {
  return args.choice(0, locations) === locations[0] ? "before" : "after";
}
