import type { Block, Look, Table, TableCell, TableRow, TextBlock } from "./document";
import { isSameData } from "./same-data";

/** Whether two blocks say the same in all but their ids. */
export function isSameBlock(a: Block, b: Block): boolean {
  if (a.kind === "table") return b.kind === "table" && isSameTable(a, b);
  return b.kind !== "table" && isSameText(a, b);
}

/** Every paragraph of a document is compared at every reading, so that nothing here may go by keys. */
function isSameText(a: TextBlock, b: TextBlock): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.style === b.style &&
    a.editable === b.editable &&
    levelOf(a) === levelOf(b) &&
    isNumbered(a) === isNumbered(b) &&
    isSameList(a.spans, b.spans) &&
    isSameLook(a.look, b.look)
  );
}

const levelOf = (block: TextBlock): number | undefined =>
  block.kind === "paragraph" ? undefined : block.level;

const isNumbered = (block: TextBlock): boolean => block.kind === "list-item" && block.numbered;

function isSameLook(a: Look | undefined, b: Look | undefined): boolean {
  if (!a || !b) return a === b;
  return a.bold === b.bold && a.font === b.font && a.size === b.size && isSameList(a.direct, b.direct);
}

/** Most paragraphs have none. */
const isSameList = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && (a.length === 0 || isSameData(a, b));

const isSameTable = ({ rows: a }: Table, { rows: b }: Table): boolean => areSame(a, b, isSameRow);

export const isSameRow = (a: TableRow, b: TableRow): boolean =>
  a.isHeader === b.isHeader && areSame(a.cells, b.cells, isSameCell);

const isSameCell = (a: TableCell, b: TableCell): boolean =>
  a.columns === b.columns &&
  a.continuesAbove === b.continuesAbove &&
  areSame(a.blocks, b.blocks, isSameBlock);

function areSame<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!isSame(a[at]!, b[at]!)) return false;
  return true;
}
