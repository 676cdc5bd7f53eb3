import type { Edit } from "../../../core/editing/edit";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { holdWantedTexts, readsAs } from "./final-text";
import { standsAcross } from "./find-place";

/** Word gives a new paragraph the style of the one that it is put behind, and its list. */
export function* addParagraph(
  { after, expected, across, text }: Extract<Edit, { kind: "add-paragraph" }>,
  desk: Desk,
): EditTask {
  yield "asked";
  const found = desk.find(after, expected);
  if (!found.ok) return found.reason;
  if (!standsAcross(desk, found.index, { side: "After", across })) return "text-has-changed";
  const neighbour = desk.paragraphs()[found.index]!;
  neighbour.load("isListItem,style");
  yield "asked";
  yield "ready";
  const added = neighbour.insertParagraph(text, "After");
  yield "written";
  added.load("isListItem,style");
  if (!(yield* holdWantedTexts([{ where: added, reads: readsAs(text) }], desk.session)))
    return "not-verified";
  const isAlike = added.isListItem === neighbour.isListItem && added.style === neighbour.style;
  return isAlike ? undefined : "not-verified";
}
