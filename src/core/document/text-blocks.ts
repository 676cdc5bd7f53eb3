import type { Block, Document, TextBlock } from "./document";

/** Every block that holds text, in reading order, those in tables included. */
export function textBlocks(blocks: readonly Block[]): readonly TextBlock[] {
  const texts: TextBlock[] = [];
  addTexts(texts, blocks);
  return texts;
}

function addTexts(texts: TextBlock[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind !== "table") texts.push(block);
    else for (const { cells } of block.rows) for (const cell of cells) addTexts(texts, cell.blocks);
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
