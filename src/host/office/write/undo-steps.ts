import type { Edit } from "../../../core/editing/edit";

/**
 * How many times undo must be pressed to take a plan back; undefined where it depends on the Word. Only a text fix is
 * promised to be one step; the hidden part is in no undo list, and the file's properties in that of some Words.
 */
export function undoStepsOf(edits: readonly Edit[]): number | undefined {
  const steps = edits.map(stepsOf).filter((count) => count !== undefined);
  return steps.length < edits.length ? undefined : steps.reduce((sum, count) => sum + count, 0);
}

function stepsOf(edit: Edit): number | undefined {
  switch (edit.kind) {
    case "store-part":
      return 0;
    case "replace-text":
    case "append-table-row":
    case "add-paragraph":
    case "delete-empty-paragraph":
    case "mark-header-row":
    case "set-heading-level":
      return 1;
    case "set-letters":
      return [edit.font, edit.size].filter((set) => set !== undefined).length;
    case "insert-blocks":
    case "insert-at-cursor":
    case "fill-fields":
    case "retag-field":
    case "write-header":
    case "set-title":
      return undefined;
  }
}
