import type { WordClass, WordEnums, WordMember } from "./read-word-classes";

type Row = readonly (string | number)[];

/** The input of office.js's `OfficeExtension.LibraryBuilder`: rows of numbers and names, as the library itself is built. */
export function topUpMetadata(classes: readonly WordClass[], enums: WordEnums): object {
  const collections = new Set(classes.filter(({ itemsOf }) => itemsOf !== undefined).map(({ name }) => name));
  const meta = {
    name: "WordTopUp",
    hostName: "Word",
    defaultApiSetName: "WordApi",
    apiSets: [],
    strings: [],
    enumTypes: [],
    clientObjectTypes: classes.map((type) => typeRow(type, collections)),
  };
  return { meta, enums, events: eventsOf(classes) };
}

/** Class → its properties for handlers; the library's builder is not given them, it asks for methods of its own. */
function eventsOf(classes: readonly WordClass[]): Record<string, string[]> {
  return Object.fromEntries(
    classes
      .map(
        ({ name, members }) =>
          [name, members.filter(({ kind }) => kind === "event").map((event) => event.name)] as const,
      )
      .filter(([, events]) => events.length > 0),
  );
}

function typeRow(type: WordClass, collections: ReadonlySet<string>): readonly unknown[] {
  const { name, itemsOf, isTracked, members } = type;
  const flags = (itemsOf !== undefined ? 1 : 0) | (isTracked ? 2 : 0);
  const rows = {
    scalars: [] as Row[],
    navigations: [] as Row[],
    scalarMethods: [] as Row[],
    navigationMethods: [] as Row[],
  };
  for (const member of members) addRow(rows, member, { collections, isCollection: itemsOf !== undefined });
  const { scalars, navigations, scalarMethods, navigationMethods } = rows;
  const item = itemsOf === undefined ? 0 : `Word.${itemsOf}`;
  return [name, flags, scalars, navigations, scalarMethods, navigationMethods, 0, item];
}

interface Rows {
  readonly scalars: Row[];
  readonly navigations: Row[];
  readonly scalarMethods: Row[];
  readonly navigationMethods: Row[];
}

interface RowContext {
  readonly collections: ReadonlySet<string>;
  readonly isCollection: boolean;
}

/** The numbers are the library's flags: 1 and 2 loadable and read-only, 4 a read or a collection, 8 a date, 16 an indexer. */
function addRow(rows: Rows, member: WordMember, context: RowContext): void {
  switch (member.kind) {
    case "event":
      return;
    case "scalar":
      rows.scalars.push([member.name, 1 | (member.readOnly ? 2 : 0) | (member.isDate ? 8 : 0)]);
      return;
    case "navigation":
      rows.navigations.push([
        member.name,
        `Word.${member.to}`,
        35 | (context.collections.has(member.to) ? 16 : 0),
        0,
        0,
        4,
      ]);
      return;
    case "method":
      addMethodRow(rows, member, context);
      return;
  }
}

function addMethodRow(
  rows: Rows,
  { name, parameters, to }: Extract<WordMember, { kind: "method" }>,
  { isCollection }: RowContext,
): void {
  const isRead = /^(get|search|compare|find|is|has|can|retrieve)/.test(name);
  if (to === undefined) {
    rows.scalarMethods.push([name, parameters, isRead ? 2 : 0, 0, isRead ? 4 : 0]);
    return;
  }
  const result =
    (isRead ? 2 : 8) | (to.endsWith("Collection") ? 4 : 0) | (name === "getItem" && isCollection ? 16 : 0);
  rows.navigationMethods.push([name, `Word.${to}`, parameters, result, 0, isRead ? 4 : 0]);
}
