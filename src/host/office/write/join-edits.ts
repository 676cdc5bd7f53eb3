import type { Edit } from "../../../core/editing/edit";
import type { DeleteEmptyParagraph } from "./delete-empty-paragraphs";
import type { InsertBlocks } from "./insert-blocks";
import type { ReplaceText } from "./replace-texts";

/** A plan's edits, those that concern the same place made one, so that each place is found and read back once. */
export type JoinedEdit =
  | Exclude<Edit, { kind: "replace-text" | "delete-empty-paragraph" }>
  | { readonly kind: "replace-texts"; readonly edits: readonly [ReplaceText, ...ReplaceText[]] }
  | { readonly kind: "delete-empty-paragraphs"; readonly edits: readonly DeleteEmptyParagraph[] };

/** Corrections of one block become one, insertions at one place too, in the plan's order, and all that is taken away. */
export function joinEdits(edits: readonly Edit[]): readonly JoinedEdit[] {
  const joined: JoinedEdit[] = [];
  for (const edit of edits) {
    const index = joined.findIndex((earlier) => areJoined(earlier, edit));
    if (index < 0) joined.push(alone(edit));
    else joined[index] = join(joined[index]!, edit);
  }
  return joined;
}

function alone(edit: Edit): JoinedEdit {
  if (edit.kind === "replace-text") return { kind: "replace-texts", edits: [edit] };
  return edit.kind === "delete-empty-paragraph" ? { kind: "delete-empty-paragraphs", edits: [edit] } : edit;
}

function areJoined(earlier: JoinedEdit, edit: Edit): boolean {
  if (earlier.kind === "replace-texts")
    return edit.kind === "replace-text" && earlier.edits[0].block === edit.block;
  if (earlier.kind === "delete-empty-paragraphs") return edit.kind === "delete-empty-paragraph";
  return (
    earlier.kind === "insert-blocks" && edit.kind === "insert-blocks" && isSamePlace(earlier.at, edit.at)
  );
}

function isSamePlace(a: InsertBlocks["at"], b: InsertBlocks["at"]): boolean {
  if (a.kind !== b.kind) return false;
  return "block" in a && "block" in b ? a.block === b.block : true;
}

function join(earlier: JoinedEdit, edit: Edit): JoinedEdit {
  if (earlier.kind === "replace-texts" && edit.kind === "replace-text") {
    return { ...earlier, edits: [...earlier.edits, edit] };
  }
  if (earlier.kind === "delete-empty-paragraphs" && edit.kind === "delete-empty-paragraph") {
    return { ...earlier, edits: [...earlier.edits, edit] };
  }
  if (earlier.kind === "insert-blocks" && edit.kind === "insert-blocks") {
    return { ...earlier, blocks: [...earlier.blocks, ...edit.blocks] };
  }
  throw new Error(`${edit.kind} cannot be joined with ${earlier.kind}`);
}
