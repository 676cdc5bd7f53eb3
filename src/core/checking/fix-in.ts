import type { Stretch, TextBlock } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { quoteOf, type Fix } from "./finding";

/** The fix that puts `after` in a stretch's place; none where the host cannot edit the block. */
export function fixIn(text: BlockText, stretch: Stretch, after: string): readonly Fix[] {
  const { block } = text;
  if (!block.editable) return [];
  const place = text.placeOf(stretch);
  const { start, end } = place;
  const edit = {
    kind: "replace-text",
    block: block.id,
    expected: block.text,
    start,
    end,
    replacement: after,
  } as const;
  return [{ before: quoteOf(place), after, edits: [edit] }];
}

/** The fix that does the same in every place, also several in one block; none unless all of them can be done. */
export function fixEverywhere(fixes: readonly (readonly Fix[])[]): readonly Fix[] {
  const each = fixes.map(([fix]) => fix);
  const [first] = each;
  if (!first || each.includes(undefined)) return [];
  return [{ ...first, edits: each.flatMap((fix) => fix?.edits ?? []) }];
}

/** A fix that changes how the blocks stand or look, or what stands beside them; none where the host cannot edit them all. */
export function structureFix(blocks: readonly TextBlock[], fix: Fix): readonly Fix[] {
  return blocks.length > 0 && blocks.every(({ editable }) => editable) ? [fix] : [];
}
