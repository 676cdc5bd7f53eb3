import type { XmlElement } from "../../ooxml/xml/node";
import { Table } from "../model/handles";
import { insertTable } from "../model/table-places";
import { valuesIn } from "../model/tables";
import type { WordDocument } from "../model/word-document";
import { writes, type WireMethod } from "../wire/wire-type";
import { WordError } from "../wire/word-error";

/** Which block the new table stands beside. */
export interface TablePlace {
  readonly document: WordDocument;
  readonly beside: XmlElement | undefined;
  readonly side: "before" | "after";
}

/** `insertTable(rows, columns, location, values?)`, for whatever has it. */
export function tableInsertion<T, Location extends string>(
  locations: readonly Location[],
  placeOf: (target: T, location: Location) => TablePlace,
): WireMethod<T> {
  return writes((target, args) => {
    const { document, beside, side } = placeOf(target, args.choice(2, locations));
    if (!beside) throw new WordError("ItemNotFound", "there is no place for a table");
    const values = args.has(3) ? valuesIn(args.data(3)) : undefined;
    const table = insertTable(
      document,
      { beside, side },
      { rows: args.number(0), columns: args.number(1), values },
    );
    return new Table(document, table);
  });
}
