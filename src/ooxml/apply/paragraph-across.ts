import type { BlockId } from "../../core/document/document";
import { textBlocks } from "../../core/document/text-blocks";
import type { EditSession } from "./edit-session";

/** The text of the paragraph before or behind a block, in reading order; undefined at the body's two ends. */
export function paragraphAcross(
  { document }: EditSession,
  block: BlockId,
  side: "before" | "after",
): string | undefined {
  const texts = [...textBlocks(document.blocks)];
  const index = texts.findIndex(({ id }) => id === block);
  return index < 0 ? undefined : texts[index + (side === "before" ? -1 : 1)]?.text;
}
