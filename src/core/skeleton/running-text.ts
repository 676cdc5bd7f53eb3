import type { Block } from "../document/document";

/**
 * Whether the blocks certainly end with the section's own text and not with a signature that was not recognised:
 * "Ada Alm", "Förvaltningschef", "Parkförvaltningen".
 */
export function canStandLast(blocks: readonly Block[]): boolean {
  const last = blocks.filter((block) => block.kind === "table" || block.text.trim() !== "").at(-1);
  return last !== undefined && (last.kind !== "paragraph" || isRunningText(last.text) || isUnfilled(last));
}

const longestSignatureLine = 80;

const isRunningText = (text: string): boolean =>
  text.length > longestSignatureLine || /[.!?:;)”"]\s*$/.test(text);

const isUnfilled = (block: Exclude<Block, { kind: "table" }>): boolean =>
  block.spans.some((span) => span.kind === "control" && span.placeholder);
