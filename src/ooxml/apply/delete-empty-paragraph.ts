import { textBlockBeside } from "../../core/document/text-blocks";
import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { childElements, remove, type XmlElement } from "../xml/node";
import type { EditSession } from "./edit-session";
import { editableParagraph } from "./editable-paragraph";
import { moveBookmarks, standsEmpty } from "./empty-paragraph";

type DeleteEmptyParagraph = Extract<Edit, { kind: "delete-empty-paragraph" }>;

export function deleteEmptyParagraph(
  session: EditSession,
  { block, expected }: DeleteEmptyParagraph,
): Refusal | undefined {
  if (expected.trim() !== "") throw new Error("what is to be taken away says something");
  const found = editableParagraph(session, block, expected);
  if (typeof found === "string") return found;
  const { node } = found;
  if (textBlockBeside(session.document, block, "after")?.text.trim() !== "") return "text-has-changed";
  const heir = standsEmpty(node) ? paragraphBelow(node) : undefined;
  if (!heir || !moveBookmarks(node, [heir])) return "not-editable";
  remove(node);
  return undefined;
}

/** Right below it, in the same cell. */
function paragraphBelow(node: XmlElement): XmlElement | undefined {
  const siblings = node.parent ? childElements(node.parent) : [];
  const next = siblings[siblings.indexOf(node) + 1];
  return next?.name === "w:p" ? next : undefined;
}
