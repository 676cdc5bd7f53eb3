import type { Block, Document, TextBlock } from "./document";

/** Every block that holds text, in reading order, those in tables included. */
export function* textBlocks(blocks: readonly Block[]): Generator<TextBlock> {
  for (const block of blocks) {
    if (block.kind === "table") {
      for (const row of block.rows) for (const cell of row.cells) yield* textBlocks(cell.blocks);
    } else {
      yield block;
    }
  }
}

export function findTextBlock(document: Document, id: string): TextBlock | undefined {
  for (const block of textBlocks(document.blocks)) if (block.id === id) return block;
  return undefined;
}

/** The nearest block with text before or behind another, in reading order, those in tables included. */
export function textBlockBeside(
  document: Document,
  id: string,
  side: "before" | "after",
): TextBlock | undefined {
  let last: TextBlock | undefined;
  for (const block of textBlocks(document.blocks)) {
    if (side === "before" ? block.id === id : last?.id === id) return side === "before" ? last : block;
    last = block;
  }
  return undefined;
}
