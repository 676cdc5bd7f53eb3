import type { Edit } from "../../../core/editing/edit";
import { locateStretch } from "../locate/locate-stretch";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";

type SetLetters = Extract<Edit, { kind: "set-letters" }>;

/** Below WordApiDesktop there is no taking away of what was set by hand: the style's own font and size are set over it. */
export function* setLetters(edit: SetLetters, desk: Desk): EditTask {
  yield "asked";
  const found = desk.find(edit.block, edit.expected);
  if (!found.ok) return found.reason;
  const paragraph = desk.paragraphs()[found.index]!;
  const isWhole = edit.start === 0 && edit.end === edit.expected.length;
  const letters = isWhole ? paragraph : yield* locateStretch({ paragraph, text: edit.expected }, edit);
  if (!letters) return "place-is-ambiguous";
  yield "ready";
  const { font } = letters;
  if (edit.font !== undefined) font.name = edit.font;
  if (edit.size !== undefined) font.size = edit.size;
  yield "written";
  font.load("name,size");
  yield "asked";
  const isAsAsked =
    (edit.font === undefined || font.name === edit.font) &&
    (edit.size === undefined || font.size === edit.size);
  return isAsAsked ? undefined : "not-verified";
}
