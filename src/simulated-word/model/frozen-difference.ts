import type { Frozen, FrozenElement } from "./frozen-tree";

/** Whether all that sets the two apart is that more of the text is marked as deleted. */
export function isTrackedDeletion(before: FrozenElement, after: FrozenElement): boolean {
  return countOf(after, "w:del") > countOf(before, "w:del") && allText(before) === allText(after);
}

/** Whether the text is the same, and no more or less of it is marked as deleted. */
export function isFormattingOnly(before: FrozenElement, after: FrozenElement): boolean {
  return countOf(after, "w:del") === countOf(before, "w:del") && allText(before) === allText(after);
}

/** With what is deleted, and without what stands in properties. */
function allText(frozen: Frozen): string {
  if ("text" in frozen) return frozen.text;
  return frozen.children.map(allText).join("");
}

function countOf(frozen: FrozenElement, name: string): number {
  const below = frozen.children.reduce((sum, child) => sum + ("text" in child ? 0 : countOf(child, name)), 0);
  return below + (frozen.name === name ? 1 : 0);
}
