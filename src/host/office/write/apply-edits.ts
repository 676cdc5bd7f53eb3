import type { Edit } from "../../../core/editing/edit";
import type { EditResult, Refusal, Standing } from "../../../core/editing/edit-result";
import { withDeadline } from "../deadline";
import { isGuardsFailure, refusalOf } from "../office-failure";
import type { OfficeSession } from "../office-session";
import { addParagraph } from "./add-paragraph";
import { appendTableRow } from "./append-table-row";
import { deleteEmptyParagraphs } from "./delete-empty-paragraphs";
import { openDesk, type Desk } from "./desk";
import { leadTasks, type EditTask } from "./edit-task";
import { fillFields, retagField } from "./fill-fields";
import { insertAtCursor } from "./insert-at-cursor";
import { insertBlocks } from "./insert-blocks";
import { joinEdits, type JoinedEdit } from "./join-edits";
import { markHeaderRow } from "./mark-header-row";
import { replaceTexts } from "./replace-texts";
import { setHeadingLevel } from "./set-heading-level";
import { setLetters } from "./set-letters";
import { setTitle } from "./set-title";
import { createStandingReader, type StandingReader } from "./standing";
import { storePart } from "./store-part";
import { undoStepsOf } from "./undo-steps";
import { writeHeader } from "./write-header";

/** Applies a plan: the document's text in one batch, then the hidden part, which Word keeps elsewhere. */
export async function applyEdits(edits: readonly Edit[], session: OfficeSession): Promise<EditResult> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return refused("read-only", "nothing");
  const joined = joinEdits(edits);
  const inText = joined.filter((edit) => edit.kind !== "store-part");
  const written = inText.length === 0 ? done : await applyInText(inText, session);
  if (!written.ok) return written;
  let stands = inText.length > 0;
  for (const edit of joined) {
    if (edit.kind !== "store-part") continue;
    const failure = await storePart(edit, session);
    if (failure) return refused(failure.reason, stands ? "part" : failure.standing);
    stands = true;
  }
  const undoSteps = undoStepsOf(edits);
  return undoSteps === undefined ? done : { ok: true, undoSteps };
}

const done: EditResult = { ok: true };
const refused = (reason: Refusal, standing: Standing): EditResult => ({ ok: false, reason, standing });

type TextEdit = Exclude<JoinedEdit, { kind: "store-part" }>;

async function applyInText(edits: readonly TextEdit[], session: OfficeSession): Promise<EditResult> {
  const standing = createStandingReader(session, edits.every(isSeenInText));
  try {
    const led = Word.run((context) => lead(edits, openDesk(context, session), standing));
    const result = await withDeadline(session.patience.write, led);
    if (result.ok || result.standing === "nothing") return result;
    return refused(result.reason, await standing.read());
  } catch (error) {
    if (isGuardsFailure(error)) return refused("text-has-changed", "nothing");
    const reason = refusalOf(error);
    if (reason === "read-only") session.locked = "protected";
    return refused(reason, await standing.read());
  }
}

const isSeenInText = ({ kind }: TextEdit): boolean => !unseenInText.has(kind);

const unseenInText: ReadonlySet<TextEdit["kind"]> = new Set([
  "write-header",
  "retag-field",
  "set-heading-level",
  "set-letters",
  "mark-header-row",
  "set-title",
]);

function lead(edits: readonly TextEdit[], desk: Desk, standing: StandingReader): Promise<EditResult> {
  const tasks = edits.map((edit) => taskFor(edit, desk));
  return leadTasks(tasks, async () => {
    await desk.context.sync();
    standing.note(desk.texts().map(({ text }) => text));
  });
}

function taskFor(edit: TextEdit, desk: Desk): EditTask {
  switch (edit.kind) {
    case "replace-texts":
      return replaceTexts(edit.edits, desk);
    case "insert-blocks":
      return insertBlocks(edit, desk);
    case "fill-fields":
      return fillFields(edit, desk);
    case "retag-field":
      return retagField(edit, desk);
    case "append-table-row":
      return appendTableRow(edit, desk);
    case "insert-at-cursor":
      return insertAtCursor(edit, desk);
    case "add-paragraph":
      return addParagraph(edit, desk);
    case "set-heading-level":
      return setHeadingLevel(edit, desk);
    case "delete-empty-paragraphs":
      return deleteEmptyParagraphs(edit.edits, desk);
    case "set-letters":
      return setLetters(edit, desk);
    case "mark-header-row":
      return markHeaderRow(edit, desk);
    case "set-title":
      return setTitle(edit, desk);
    case "write-header":
      return writeHeader(edit.blocks, desk);
  }
}
