import type { Edit } from "../../../core/editing/edit";
import type { Refusal } from "../../../core/editing/edit-result";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { comparable, holdWantedTexts, readsAs } from "./final-text";

/** Gives every inline control with the tag its new text. */
export function* fillFields(
  { tag, expected, text }: Extract<Edit, { kind: "fill-fields" }>,
  desk: Desk,
): EditTask {
  const controls = askControls(desk, tag);
  yield "asked";
  const refusal = compareTexts(controls.items, expected);
  if (refusal) return refusal;
  yield "ready";
  for (const control of controls.items) control.insertText(text, "Replace");
  yield "written";
  const wanted = controls.items.map((where) => ({ where, reads: readsAs(text) }));
  return (yield* holdWantedTexts(wanted, desk.session)) ? undefined : "not-verified";
}

/** Renames the one control that bears a tag. */
export function* retagField({ from, to }: Extract<Edit, { kind: "retag-field" }>, desk: Desk): EditTask {
  const controls = askControls(desk, from);
  yield "asked";
  const [control, another] = controls.items;
  if (!control) return "block-is-gone";
  if (another) return "place-is-ambiguous";
  yield "ready";
  control.tag = to;
  yield "written";
  control.load("tag");
  yield "asked";
  return control.tag === to ? undefined : "not-verified";
}

/** Of the body only: headers hold none of ours. */
function askControls({ context }: Desk, tag: string): Word.ContentControlCollection {
  const controls = context.document.body.contentControls.getByTag(tag);
  controls.load("items/text,items/placeholderText");
  return controls;
}

function compareTexts(
  controls: readonly Word.ContentControl[],
  expected: readonly string[],
): Refusal | undefined {
  if (controls.length === 0) return "block-is-gone";
  if (controls.length !== expected.length) return "place-is-ambiguous";
  const isAsExpected = controls.every((control, index) => shows(control, expected[index] ?? ""));
  return isAsExpected ? undefined : "text-has-changed";
}

/** A control that shows its placeholder has no text of its own in some Words, the placeholder's in others. */
function shows({ text, placeholderText }: Word.ContentControl, expected: string): boolean {
  const shown = text === "" ? placeholderText : text;
  return comparable(shown) === comparable(expected) || comparable(text) === comparable(expected);
}
