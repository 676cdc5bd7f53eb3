import type { Edit } from "../../../core/editing/edit";
import type { EditResult, Refusal, Standing } from "../../../core/editing/edit-result";
import { withDeadline } from "../deadline";
import { refusalOf } from "../office-failure";
import type { OfficeSession } from "../office-session";
import { paragraphProperties } from "../read/word-paragraph";
import { appendTableRow } from "./append-table-row";
import { openDesk, type Desk } from "./desk";
import { leadTasks, type EditTask } from "./edit-task";
import { fillFields, retagField } from "./fill-fields";
import { insertAtCursor } from "./insert-at-cursor";
import { insertBlocks } from "./insert-blocks";
import { joinEdits, type JoinedEdit } from "./join-edits";
import { replaceTexts } from "./replace-texts";
import { storeSeal } from "./store-seal";
import { undoStepsOf } from "./undo-steps";
import { writeHeader } from "./write-header";

/** Applies a plan: the document's text in one batch, then the hidden part, which Word keeps elsewhere. */
export async function applyEdits(edits: readonly Edit[], session: OfficeSession): Promise<EditResult> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return refused("read-only", "nothing");
  const joined = joinEdits(edits);
  const inText = joined.filter((edit) => edit.kind !== "store-seal");
  const written = inText.length === 0 ? done : await applyInText(inText, session);
  if (!written.ok) return written;
  for (const edit of joined) {
    const reason = edit.kind === "store-seal" ? await storeSeal(edit.xml, session) : undefined;
    if (reason) return refused(reason, inText.length === 0 ? "nothing" : "part");
  }
  const undoSteps = undoStepsOf(edits);
  return undoSteps === undefined ? done : { ok: true, undoSteps };
}

const done: EditResult = { ok: true };
const refused = (reason: Refusal, standing: Standing): EditResult => ({ ok: false, reason, standing });

type TextEdit = Exclude<JoinedEdit, { kind: "store-seal" }>;

async function applyInText(edits: readonly TextEdit[], session: OfficeSession): Promise<EditResult> {
  const before: { texts?: readonly string[] } = {};
  try {
    const result = await withDeadline(
      session.patience.write,
      Word.run(async (context) => {
        const desk = openDesk(context, session);
        const tasks = edits.map((edit) => taskFor(edit, desk));
        const sync = async () => {
          await context.sync();
          before.texts ??= desk.texts().map(({ text }) => text);
        };
        return leadTasks(tasks, sync);
      }),
    );
    return result.ok || result.standing === "nothing"
      ? result
      : { ...result, standing: await readStanding(before.texts, session) };
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === "read-only") session.locked = "protected";
    return refused(reason, await readStanding(before.texts, session));
  }
}

/** A failed batch is not rolled back: what stands is read before anything is said or tried again. */
async function readStanding(
  before: readonly string[] | undefined,
  session: OfficeSession,
): Promise<Standing> {
  if (!before) return "nothing";
  try {
    const now = await withDeadline(session.patience.read, Word.run(readTexts));
    return now.length === before.length && now.every((text, index) => text === before[index])
      ? "nothing"
      : "part";
  } catch {
    return "unknown";
  }
}

async function readTexts(context: Word.RequestContext): Promise<readonly string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load(paragraphProperties(false));
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
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
    case "write-header":
      return writeHeader(edit.blocks, desk);
  }
}
