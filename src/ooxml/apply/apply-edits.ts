import type { BlockId } from "../../core/document/document";
import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import type { Package } from "../package/package";
import { addParagraph } from "./add-paragraph";
import { appendTableRow } from "./append-table-row";
import { deleteEmptyParagraph } from "./delete-empty-paragraph";
import { openSession, type EditSession, type FileCursor } from "./edit-session";
import { fillFields } from "./fill-fields";
import { insertAtCursor } from "./insert-at-cursor";
import { insertBlocks, keepTableApart } from "./insert-blocks";
import { markHeaderRow } from "./mark-header-row";
import { replaceTexts, type ReplaceText } from "./replace-text";
import { retagField } from "./retag-field";
import { setHeadingLevel } from "./set-heading-level";
import { setLetters } from "./set-letters";
import { setTitle } from "./set-title";
import { storePart } from "./store-part";
import { writeHeader } from "./write-header";

export type ApplyResult =
  { readonly ok: true; readonly package: Package } | { readonly ok: false; readonly reason: Refusal };

/**
 * Applies a plan to a copy of the package, all or nothing; the package itself is never touched. Every edit's expectations
 * are compared with the package as it is before the first of them, so block ids and offsets are those of one reading.
 *
 * Edits are plain also where the document says that changes are tracked: that setting binds Word, and a file is edited
 * by a program that its user asked to do so, who keeps the file as it was.
 * @throws PackageError
 */
export function applyEdits(source: Package, edits: readonly Edit[], cursor?: FileCursor): ApplyResult {
  const session = openSession(source.copy(), cursor);
  if (session.document.condition.locked) return { ok: false, reason: "read-only" };
  for (const step of stepsOf(edits)) {
    const reason = step(session);
    if (reason) return { ok: false, reason };
  }
  session.newTables.forEach(keepTableApart);
  return { ok: true, package: session.target };
}

type Step = (session: EditSession) => Refusal | undefined;

/**
 * What is done in a paragraph comes first, since its offsets are into the text as it was read: looks, then words, block by
 * block.
 */
function stepsOf(edits: readonly Edit[]): Step[] {
  const replacements = new Map<BlockId, ReplaceText[]>();
  const looks: Step[] = [];
  const others: Step[] = [];
  for (const edit of edits) {
    if (edit.kind === "replace-text")
      replacements.set(edit.block, [...(replacements.get(edit.block) ?? []), edit]);
    else (edit.kind === "set-letters" ? looks : others).push((session) => applyEdit(session, edit));
  }
  const replacing = [...replacements.values()].map(
    (group): Step =>
      (session) =>
        replaceTexts(session, group),
  );
  return [...looks, ...replacing, ...others];
}

/** A plan of these alone leaves the body's bytes as they are. */
const leavesTheBody: ReadonlySet<Edit["kind"]> = new Set(["write-header", "store-part", "set-title"]);

function applyEdit(session: EditSession, edit: Exclude<Edit, ReplaceText>): Refusal | undefined {
  if (!leavesTheBody.has(edit.kind)) session.editBody();
  switch (edit.kind) {
    case "insert-blocks":
      return insertBlocks(session, edit);
    case "fill-fields":
      return fillFields(session, edit);
    case "retag-field":
      return retagField(session, edit);
    case "append-table-row":
      return appendTableRow(session, edit);
    case "insert-at-cursor":
      return insertAtCursor(session, edit);
    case "add-paragraph":
      return addParagraph(session, edit);
    case "set-heading-level":
      return setHeadingLevel(session, edit);
    case "delete-empty-paragraph":
      return deleteEmptyParagraph(session, edit);
    case "set-letters":
      return setLetters(session, edit);
    case "mark-header-row":
      return markHeaderRow(session, edit);
    case "set-title":
      return setTitle(session, edit);
    case "write-header":
      return writeHeader(session, edit);
    case "store-part":
      return storePart(session, edit);
  }
}
