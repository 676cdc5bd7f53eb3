import type { Edit } from "../../../core/editing/edit";
import { textOf } from "../../../core/editing/new-block";
import { askCursor } from "../read/read-cursor";
import { writeInlines } from "./blocks-by-calls";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { comparable, holdWantedTexts } from "./final-text";
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
  const reads = (text: string) => isInserted(expected, textOf(content), text);
  return (yield* holdWantedTexts([{ where: paragraph, reads }], desk.session)) ? undefined : "not-verified";
}

/** Whether the text is what it was with the new words somewhere in it. */
function isInserted(before: string, inserted: string, after: string): boolean {
  const [old, words, now] = [before, inserted, after].map((text) => comparable(text).replace(/ /g, ""));
  return occurrencesOf(words!, now!).some((at) => now!.slice(0, at) + now!.slice(at + words!.length) === old);
}

function occurrencesOf(words: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
