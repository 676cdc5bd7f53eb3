import type { BlockId } from "../document/document";
import type { BlockText } from "../facts/block-text";
import type { Finding } from "./finding";

/** Reading order; what is missing altogether comes first. The sort is stable. */
export function inDocumentOrder(
  texts: readonly BlockText[],
  findings: readonly Finding[],
): readonly Finding[] {
  const place = placesOf(findings, texts);
  const keyOf = ({ where }: Finding) =>
    where === "document" ? [-1, 0] : [place.get(where.block) ?? Number.MAX_SAFE_INTEGER, where.start];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => a.key[0]! - b.key[0]! || a.key[1]! - b.key[1]!)
    .map(({ finding }) => finding);
}

/** Where the blocks stand that something was found in: those are few. */
function placesOf(findings: readonly Finding[], texts: readonly BlockText[]): ReadonlyMap<BlockId, number> {
  const wanted = new Set(findings.flatMap(({ where }) => (where === "document" ? [] : where.block)));
  const places = new Map<BlockId, number>();
  texts.forEach(({ block: { id } }, index) => {
    if (wanted.has(id)) places.set(id, index);
  });
  return places;
}
