import type { Edit } from "../../../core/editing/edit";

/**
 * How many times undo must be pressed to take a plan back; undefined where it depends on the Word. Only a text fix is
 * promised to be one step; the hidden part is in no undo list.
 */
export function undoStepsOf(edits: readonly Edit[]): number | undefined {
  const inText = edits.filter(({ kind }) => kind !== "store-part");
  const isCounted = inText.every(({ kind }) => kind === "replace-text" || kind === "append-table-row");
  return isCounted ? inText.length : undefined;
}
