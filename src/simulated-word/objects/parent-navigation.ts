import type { XmlElement } from "../../ooxml/xml/node";
import { enclosing, storyOf } from "../model/blocks";
import { Body, ContentControl, Table, TableCell } from "../model/handles";
import type { WordDocument } from "../model/word-document";
import type { WireObject, WireValue } from "../wire/wire-object";
import { required } from "./shared-members";

/** What an object stands in; each that may be missing comes in two forms, one that fails and one that is null. */
export function parentNavigation<T extends { readonly document: WordDocument }>(
  elementOf: (target: T) => XmlElement,
): Readonly<Record<string, (target: T) => WireValue>> {
  const around = (target: T, name: string) => enclosing(elementOf(target), name);
  const control = (target: T) =>
    wrap(around(target, "w:sdt"), (found) => new ContentControl(target.document, found));
  const table = (target: T) => wrap(around(target, "w:tbl"), (found) => new Table(target.document, found));
  const cell = (target: T) => wrap(around(target, "w:tc"), (found) => new TableCell(target.document, found));
  return {
    ParentBody: (target) => new Body(target.document, storyOf(elementOf(target))),
    ParentContentControl: (target) => required(control(target)),
    ParentContentControlOrNullObject: control,
    ParentTable: (target) => required(table(target)),
    ParentTableOrNullObject: table,
    ParentTableCell: (target) => required(cell(target)),
    ParentTableCellOrNullObject: cell,
  };
}

function wrap<T extends WireObject>(
  found: XmlElement | undefined,
  make: (element: XmlElement) => T,
): T | undefined {
  return found && make(found);
}
