import type { Block, BlockId, Document, Span, Table, TextBlock } from "../../../core/document/document";
import { alignSequences } from "../../../core/document/align-sequences";
import { reconcile } from "../../../core/document/reconcile";
import { paragraphKey } from "./paragraph-key";
import type { WordParagraph } from "./word-paragraph";

/** What the adapter remembers of a reading, to find again what it showed. */
export interface ReadingMemory {
  readonly paragraphs: readonly WordParagraph[];
  readonly anchors: ReadonlyMap<BlockId, Anchor>;
  /** The top-level tables' places among Word's tables. */
  readonly tables: ReadonlyMap<BlockId, number>;
}

/** Where a block stood in Word when it was read. */
export interface Anchor {
  /** Its index among the paragraphs of that reading. */
  readonly index: number;
  /** Its final text, as the rest of the program knows it, and what in it is more than letters. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A document whose blocks are aligned with Word's paragraphs; those that are not can't be edited. */
export interface AlignedDocument {
  readonly document: Document;
  readonly memory: ReadingMemory;
}

export function alignDocument(document: Document, paragraphs: readonly WordParagraph[]): AlignedDocument {
  const places = [...placesOf(document.blocks, 0)];
  const partners = alignSequences(...keysOf(places, paragraphs));
  const anchors = new Map<BlockId, Anchor>();
  places.forEach(({ block }, nth) => {
    const index = partners[nth];
    if (index !== undefined) anchors.set(block.id, { index, text: block.text, spans: block.spans });
  });
  const blocks = document.blocks.map((block) => withEditable(block, anchors));
  return { document: { ...document, blocks }, memory: { paragraphs, anchors, tables: tablesOf(blocks) } };
}

/** The same reading with the blocks, and their ids, of the one before wherever they are the same. */
export function inTermsOf(before: Document, { document, memory }: AlignedDocument): AlignedDocument {
  const reconciled = reconcile(before, document);
  const ids = new Map(idPairs(document.blocks, reconciled.blocks));
  const renamed = <Value>(known: ReadonlyMap<BlockId, Value>): ReadonlyMap<BlockId, Value> =>
    new Map([...known].map(([id, value]) => [ids.get(id) ?? id, value]));
  return {
    document: reconciled,
    memory: { ...memory, anchors: renamed(memory.anchors), tables: renamed(memory.tables) },
  };
}

/** The ids of blocks that stand in the same places. */
function* idPairs(a: readonly Block[], b: readonly Block[]): Generator<[BlockId, BlockId]> {
  for (const [at, block] of a.entries()) {
    const other = b[at];
    if (other) yield [block.id, other.id];
    if (block.kind === "table" && other?.kind === "table")
      yield* idPairs(cellBlocks(block), cellBlocks(other));
  }
}

const cellBlocks = ({ rows }: Table): readonly Block[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

interface TextPlace {
  readonly block: TextBlock;
  readonly nesting: number;
}

function* placesOf(blocks: readonly Block[], nesting: number): Generator<TextPlace> {
  for (const block of blocks) {
    if (block.kind !== "table") yield { block, nesting };
    else
      for (const { cells } of block.rows) for (const cell of cells) yield* placesOf(cell.blocks, nesting + 1);
  }
}

/** Hosts differ in whether deleted text is in a paragraph's text: a block goes by the form that this Word gives. */
function keysOf(
  places: readonly TextPlace[],
  paragraphs: readonly WordParagraph[],
): [left: readonly string[], right: readonly string[]] {
  const right = paragraphs.map(({ text, nesting }) => paragraphKey(text, nesting));
  const inWord = new Set(right);
  const left = places.map(({ block, nesting }) => {
    const final = paragraphKey(block.text, nesting);
    const marked = paragraphKey(textWithDeletions(block), nesting);
    return inWord.has(final) || !inWord.has(marked) ? final : marked;
  });
  return [left, right];
}

/** The text as it reads with tracked deletions still there. */
export function textWithDeletions({ text, spans }: TextBlock): string {
  let at = 0;
  let whole = "";
  for (const span of spans) {
    if (span.kind !== "deleted") continue;
    whole += text.slice(at, span.start) + span.deleted;
    at = span.start;
  }
  return whole + text.slice(at);
}

function withEditable(block: Block, anchors: ReadonlyMap<BlockId, Anchor>): Block {
  if (block.kind !== "table") return anchors.has(block.id) ? block : { ...block, editable: false };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((inner) => withEditable(inner, anchors)),
    })),
  }));
  return { ...block, rows };
}

function tablesOf(blocks: readonly Block[]): ReadonlyMap<BlockId, number> {
  const tables = blocks.filter((block) => block.kind === "table");
  return new Map(tables.map(({ id }, index) => [id, index]));
}
