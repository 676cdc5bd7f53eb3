import type { Fix } from "../../../src/core/checking/finding";
import type { Block, Document, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Edit } from "../../../src/core/editing/edit";

type Replacement = Extract<Edit, { kind: "replace-text" }>;

/** What a host would make of a fix that replaces text; it refuses a text that is not as expected. */
export function applyFix(document: Document, fix: Fix): Document {
  const replacements = fix.edits.map(asReplacement).sort((a, b) => b.start - a.start);
  const original = new Map([...textBlocks(document.blocks)].map(({ id, text }) => [id, text]));
  if (replacements.some(({ block, expected }) => original.get(block) !== expected))
    throw new Error("The text has changed.");
  return replacements.reduce(applyEdit, document);
}

function asReplacement(edit: Edit): Replacement {
  if (edit.kind !== "replace-text") throw new Error(`A rule's fix is a replacement, not ${edit.kind}.`);
  return edit;
}

function applyEdit(document: Document, edit: Replacement): Document {
  return { ...document, blocks: document.blocks.map((block) => inBlock(block, edit)) };
}

function inBlock(block: Block, edit: Replacement): Block {
  if (block.kind !== "table") return block.id === edit.block ? replaced(block, edit) : block;
  const inCells = (cells: (typeof block.rows)[number]["cells"]) =>
    cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => inBlock(inner, edit)) }));
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: inCells(row.cells) })) };
}

/** The changes of one block come from its end on, so that those before keep their places. */
function replaced(block: TextBlock, { start, end, replacement }: Replacement): TextBlock {
  const moved = (at: number) =>
    at <= start ? at : at >= end ? at + replacement.length - (end - start) : start;
  const spans = block.spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
  return { ...block, text: block.text.slice(0, start) + replacement + block.text.slice(end), spans };
}
