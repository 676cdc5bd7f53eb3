import { textOf, type NewBlock, type NewInline } from "../../../core/editing/new-block";
import { isSameTable, padded } from "./append-table-row";
import { writeBlocksByCalls, type WrittenBlock, type WrittenField } from "./blocks-by-calls";
import type { EditStage, EditTask } from "./edit-task";
import { comparable } from "./final-text";
import type { FoundPlace } from "./find-place";
import { builtInStyleOf } from "./new-block-style";

/** The writer for small things, and for a Word that inserts OOXML badly. */
export function* insertByCalls(place: FoundPlace, blocks: readonly NewBlock[]): EditTask {
  yield "ready";
  const written = writeBlocksByCalls(place, blocks);
  yield "written";
  yield* setPlaceholders(written.flatMap((block) => (block.kind === "text" ? block.fields : [])));
  return yield* verifyBlocks(written);
}

/**
 * Makes guidance texts placeholders. Some Words refuse that: then the guidance stays as text, and is known by its words.
 * Others do not take a placeholder while there is text, and show one of their own in a control that is emptied: so it is
 * set before and after, and the guidance is put back where all this did not help.
 */
export function* setPlaceholders(fields: readonly WrittenField[]): Generator<EditStage, void, void> {
  const unfilled = fields.filter(({ field }) => field.value === undefined);
  if (unfilled.length === 0) return;
  yield "polishing";
  for (const { field, control } of unfilled) {
    control.placeholderText = field.guidance;
    control.clear();
    control.placeholderText = field.guidance;
  }
  yield "polished";
  for (const { control } of unfilled) control.load("text");
  yield "asked";
  const strange = unfilled.filter(({ field, control }) => !isEmptyOr(control.text, field.guidance));
  if (strange.length === 0) return;
  for (const { field, control } of strange) control.insertText(field.guidance, "Replace");
  yield "written";
}

const isEmptyOr = (text: string, guidance: string): boolean =>
  text === "" || comparable(text) === comparable(guidance);

function* verifyBlocks(written: readonly WrittenBlock[]): EditTask {
  for (const block of written) askBack(block);
  yield "asked";
  const strays = written.filter(putRight);
  if (strays.length > 0) {
    yield "written";
    for (const { target } of strays) target.load("styleBuiltIn");
    yield "asked";
  }
  return written.every(isAsWritten) ? undefined : "not-verified";
}

function askBack(block: WrittenBlock): void {
  if (block.kind === "table") {
    block.target.load("values");
    return;
  }
  block.target.load("text,styleBuiltIn,isListItem");
  for (const { control } of block.fields) control.load("tag");
}

/**
 * Sets the style once more where Word has another, and takes a paragraph out of the list that it joined because it was
 * inserted beside an item; true when anything was to be done.
 */
function putRight(written: WrittenBlock): boolean {
  if (written.kind === "table") return false;
  const { block, target } = written;
  const style = builtInStyleOf(block);
  const isStray = style !== undefined && target.styleBuiltIn !== style;
  if (isStray) target.styleBuiltIn = style;
  if (target.isListItem) target.detachFromList();
  return isStray || target.isListItem;
}

function isAsWritten(written: WrittenBlock): boolean {
  if (written.kind === "table") {
    const { rows } = written.block;
    return isSameTable(
      written.target.values,
      rows.map((row) => padded(row, rows)),
    );
  }
  const { block, target, fields } = written;
  const isTagged = fields.every(({ field, control }) => control.tag === field.tag);
  return (
    isTagged && showsContent(target.text, block.content) && target.styleBuiltIn === builtInStyleOf(block)
  );
}

/** Whether a paragraph reads as its content; a placeholder counts as text in some Words and as nothing in others. */
export function showsContent(text: string, content: readonly NewInline[]): boolean {
  const withoutGuidance = content.filter((inline) => inline.kind !== "field" || inline.value !== undefined);
  return [content, withoutGuidance].some(
    (inlines) => comparable(text).trim() === comparable(textOf(inlines)).trim(),
  );
}
