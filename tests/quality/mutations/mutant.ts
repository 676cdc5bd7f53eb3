import type { Block, BlockId, Document, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Facts } from "../../../src/core/facts/facts";
import type { Profile } from "../../../src/core/profiles/profile";

/** A document with one thing changed, and what a check must say of that and of nothing else. */
export interface Mutant {
  readonly document: Document;
  /** Empty when the change is harmless. */
  readonly expected: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly rule: string;
  /** The words it is about; empty for the whole document. */
  readonly quote: string;
}

/** What a mutation starts from. */
export interface Original {
  readonly document: Document;
  readonly facts: Facts;
  readonly profile: Profile;
}

/** One way to spoil a document, or to change it harmlessly in a way that tempts a rule. */
export interface Operator {
  readonly name: string;
  /** The rule that must see it, or must not be tempted by it. */
  readonly rule: string;
  /** Other rules that rightly speak of the same change: their findings are neither asked for nor wrong. */
  readonly mayAlso?: readonly string[];
  /** Every mutant that it can make, in an order that is always the same. */
  readonly mutants: (original: Original) => Iterable<Mutant>;
}

/** The texts that may be changed: without fields and notes, whose places would move. */
export function plainTexts({ blocks }: Pick<Document, "blocks">): readonly TextBlock[] {
  return [...textBlocks(blocks)].filter(({ spans }) => spans.length === 0);
}

/** The document with another text in one of its blocks, in the body or in the page header. */
export function withText(document: Document, block: TextBlock, text: string): Document {
  return mapTexts(document, (one) => (one === block ? { ...one, text } : one));
}

/** The document with every text, those in tables and in the page header too, as the function makes it. */
export function mapTexts(document: Document, change: (block: TextBlock) => TextBlock): Document {
  const { header } = document;
  return {
    ...document,
    blocks: document.blocks.map((block) => mapBlock(block, change)),
    ...(header.state === "read"
      ? { header: { ...header, blocks: header.blocks.map((block) => mapBlock(block, change)) } }
      : {}),
  };
}

function mapBlock(block: Block, change: (block: TextBlock) => TextBlock): Block {
  if (block.kind !== "table") return change(block);
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => mapBlock(one, change)) })),
    })),
  };
}

/** The document with other blocks in the place of some of its body. */
export function withBlocks(
  document: Document,
  replaced: readonly Block[],
  replacement: readonly Block[],
): Document {
  const gone = new Set(replaced);
  const at = document.blocks.findIndex((block) => gone.has(block));
  if (at < 0) throw new Error("Only blocks of the body's own can be replaced.");
  const named = replacement.map((block, index) => ({ ...block, id: `new${index}` as BlockId }));
  return {
    ...document,
    blocks: [
      ...document.blocks.slice(0, at),
      ...named,
      ...document.blocks.slice(at).filter((block) => !gone.has(block)),
    ],
  };
}

/** The document with a paragraph of its own after a block of the body. */
export function withAfter(document: Document, block: Block, added: Block): Document {
  return withBlocks(document, [block], [block, added]);
}
