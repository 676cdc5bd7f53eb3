import type { Edit } from "../../../core/editing/edit";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";

/** By the style's name that is the same in every language of Word. */
export function* setHeadingLevel(
  { block, expected, level }: Extract<Edit, { kind: "set-heading-level" }>,
  desk: Desk,
): EditTask {
  yield "asked";
  const found = desk.find(block, expected);
  if (!found.ok) return found.reason;
  const paragraph = desk.paragraphs()[found.index]!;
  yield "ready";
  paragraph.styleBuiltIn = `Heading${level}`;
  yield "written";
  paragraph.load("styleBuiltIn");
  yield "asked";
  return paragraph.styleBuiltIn === `Heading${level}` ? undefined : "not-verified";
}
