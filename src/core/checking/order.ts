import type { Document } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Finding } from "./finding";

/** Reading order; what is missing altogether comes first. The sort is stable. */
export function inDocumentOrder(document: Document, findings: readonly Finding[]): readonly Finding[] {
  const place = new Map([...textBlocks(document.blocks)].map((block, index) => [block.id as string, index]));
  const keyOf = ({ where }: Finding) =>
    where === "document" ? [-1, 0] : [place.get(where.block) ?? Number.MAX_SAFE_INTEGER, where.start];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => a.key[0]! - b.key[0]! || a.key[1]! - b.key[1]!)
    .map(({ finding }) => finding);
}
