import type { TextPlace } from "../checking/finding";
import type { Document } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { fieldTagPrefix } from "../editing/new-block";

/**
 * The first field of ours that nobody has filled in.
 * @param guidance texts that our fields show unfilled, for one that has lost its placeholder mark
 */
export function findFirstUnfilled(document: Document, guidance: ReadonlySet<string>): TextPlace | undefined {
  for (const { id, text, spans } of textBlocks(document.blocks)) {
    for (const span of spans) {
      if (span.kind !== "control" || !span.tag.startsWith(fieldTagPrefix)) continue;
      const { start, end } = span;
      if (span.placeholder || guidance.has(text.slice(start, end))) return { block: id, text, start, end };
    }
  }
  return undefined;
}
