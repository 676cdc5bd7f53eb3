import type { Edit } from "../../../core/editing/edit";
import { textOf } from "../../../core/editing/new-block";
import { askCursor } from "../read/read-cursor";
import { writeInlines } from "./blocks-by-calls";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { askFinalText, comparable } from "./final-text";
import { setPlaceholders } from "./insert-by-calls";

/**
 * Inserts at the cursor, in the formatting around it. Where words are selected it inserts before them: nothing that
 * stands in the document is replaced.
 */
export function* insertAtCursor(
  { expected, content }: Extract<Edit, { kind: "insert-at-cursor" }>,
  desk: Desk,
): EditTask {
  const selection = desk.context.document.getSelection();
  const answer = askCursor(desk.context, desk.session);
  yield "asked";
  const cursor = answer();
  if (cursor.state === "unknown") return "no-cursor";
  if (comparable(cursor.paragraph) !== comparable(expected)) return "text-has-changed";
  yield "ready";
  const paragraph = selection.paragraphs.getFirst();
  let last = selection.getRange("Start");
  let side: "Start" | "After" = "Start";
  const fields = writeInlines(content, (text) => {
    last = last.insertText(text, side);
    side = "After";
    return last;
  });
  yield "written";
  yield* setPlaceholders(fields);
  const final = askFinalText(paragraph, desk.session);
  yield "asked";
  return isInserted(comparable(expected), comparable(textOf(content)), final()) ? undefined : "not-verified";
}

/** Whether the text is what it was with the new words somewhere in it. */
function isInserted(before: string, inserted: string, after: string): boolean {
  for (let at = after.indexOf(inserted); at >= 0; at = after.indexOf(inserted, at + 1)) {
    const rest = after.slice(0, at) + after.slice(at + inserted.length);
    if (rest.replace(/ /g, "") === before.replace(/ /g, "")) return true;
  }
  return false;
}
