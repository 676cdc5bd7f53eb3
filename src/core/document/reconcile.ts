import { alignSequences } from "./align-sequences";
import type { Block, BlockId, Document, Furniture, TableCell, TableRow } from "./document";
import { isSameBlock, isSameRow } from "./same-block";
import { isSameData } from "./same-data";
import { textBlocks } from "./text-blocks";

/**
 * A new reading of a document in terms of the one before: what reads the same is the same object, with the same id, so
 * that whoever remembers something of a block need not look at it again; a reading in which nothing has changed is the
 * earlier document itself. A paragraph that alone has changed keeps its id; other new blocks get ids that no block of
 * either reading has.
 */
export function reconcile(before: Document, after: Document): Document {
  const generation = (generations.get(before) ?? 0) + 1;
  const blocks = reconcileBlocks(before.blocks, after.blocks, generation);
  const header = reconcileFurniture(before.header, after.header, generation);
  const footer = reconcileFurniture(before.footer, after.footer, generation);
  if (
    blocks === before.blocks &&
    isSameData({ ...before, blocks: [] }, { ...after, blocks: [], header, footer })
  )
    return before;
  const document = { ...after, blocks, header, footer };
  generations.set(document, generation);
  return document;
}

/** How many readings came before that had changed. */
const generations = new WeakMap<Document, number>();

function reconcileFurniture(before: Furniture, after: Furniture, generation: number): Furniture {
  if (before.state !== "read" || after.state !== "read") return isSameData(before, after) ? before : after;
  const blocks = reconcileBlocks(before.blocks, after.blocks, generation);
  return blocks === before.blocks ? before : { ...after, blocks };
}

function reconcileBlocks(
  before: readonly Block[],
  after: readonly Block[],
  generation: number,
): readonly Block[] {
  const pairs = pairUp(before, after, blocksAlike);
  const blocks = after.map((block, at) => {
    const known = pairs.partner(at);
    return known && pairs.areSame(at) ? known : renewBlock(known, block, generation);
  });
  return sameItems(before, blocks) ? before : blocks;
}

function renewBlock(before: Block | undefined, after: Block, generation: number): Block {
  const id = before?.id ?? newId(after.id, generation);
  if (after.kind !== "table") return { ...after, id };
  return {
    ...after,
    id,
    rows: reconcileRows(before?.kind === "table" ? before.rows : [], after.rows, generation),
  };
}

/** The ids of one reading differ, and no other reading's end like these. */
const newId = (id: BlockId, generation: number): BlockId => `${id}~${generation}` as BlockId;

function reconcileRows(
  before: readonly TableRow[],
  after: readonly TableRow[],
  generation: number,
): readonly TableRow[] {
  const pairs = pairUp(before, after, rowsAlike);
  return after.map((row, at) => {
    const known = pairs.partner(at);
    if (known && pairs.areSame(at)) return known;
    const cells = row.cells.map((cell, column) => reconcileCell(known?.cells[column], cell, generation));
    return { ...row, cells };
  });
}

function reconcileCell(before: TableCell | undefined, after: TableCell, generation: number): TableCell {
  return { ...after, blocks: reconcileBlocks(before?.blocks ?? [], after.blocks, generation) };
}

interface Likeness<Item> {
  readonly isSame: (a: Item, b: Item) => boolean;
  /** Equal for items that are the same. */
  readonly keyOf: (item: Item) => string;
}

/** What two readings have to do with each other, by the places of the later one. */
interface Pairs<Item> {
  /** The earlier item that the later one is, or has been made of. */
  readonly partner: (at: number) => Item | undefined;
  /** False for the one pair that has changed. */
  readonly areSame: (at: number) => boolean;
}

/**
 * For each of the later items the earlier one that it is: the same from the beginning and from the end, and what is
 * certain between those. One item between them on either side has changed.
 */
function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: Likeness<Item>,
): Pairs<Item> {
  const start = sameStart(before, after, likeness);
  const end = sameEnd(before.slice(start), after.slice(start), likeness);
  const middle = pairMiddle(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    likeness,
  );
  const shift = before.length - after.length;
  // One on either side, and neither beginning nor end goes on with it.
  const isOneChanged = before.length - start - end === 1 && after.length - start - end === 1;
  return {
    partner: (at) => {
      if (at < start) return before[at];
      return at >= after.length - end ? before[at + shift] : middle[at - start];
    },
    areSame: (at) => !isOneChanged || at !== start,
  };
}

function pairMiddle<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { isSame, keyOf }: Likeness<Item>,
): readonly (Item | undefined)[] {
  if (before.length === 1 && after.length === 1) return before;
  const partners = alignSequences(after.map(keyOf), before.map(keyOf));
  return after.map((item, at) => {
    const partner = before[partners[at] ?? -1];
    return partner && isSame(partner, item) ? partner : undefined;
  });
}

function sameStart<Item>(a: readonly Item[], b: readonly Item[], { isSame }: Likeness<Item>): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at++) if (!isSame(a[at]!, b[at]!)) return at;
  return most;
}

function sameEnd<Item>(a: readonly Item[], b: readonly Item[], { isSame }: Likeness<Item>): number {
  const most = Math.min(a.length, b.length);
  for (let back = 1; back <= most; back++)
    if (!isSame(a[a.length - back]!, b[b.length - back]!)) return back - 1;
  return most;
}

const textOf = (blocks: readonly Block[]): string =>
  [...textBlocks(blocks)].map(({ text }) => text).join("\n");

const blocksAlike: Likeness<Block> = {
  isSame: isSameBlock,
  keyOf: (block) => (block.kind === "table" ? `table ${textOf([block])}` : block.text),
};

const rowsAlike: Likeness<TableRow> = {
  isSame: isSameRow,
  keyOf: ({ cells }) => cells.map(({ blocks }) => textOf(blocks)).join("\t"),
};

const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
