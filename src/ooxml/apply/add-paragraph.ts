import { textBlockBeside } from "../../core/document/text-blocks";
import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { insertAfter } from "../xml/node";
import type { EditSession } from "./edit-session";
import { editableParagraph } from "./editable-paragraph";
import { paragraphLike } from "./paragraph-like";

type AddParagraph = Extract<Edit, { kind: "add-paragraph" }>;

export function addParagraph(
  session: EditSession,
  { after, expected, across, text }: AddParagraph,
): Refusal | undefined {
  const found = editableParagraph(session, after, expected);
  if (typeof found === "string") return found;
  if (textBlockBeside(session.document, after, "after")?.text !== across) return "text-has-changed";
  insertAfter(found.node, paragraphLike(found.node, text, "last"));
  return undefined;
}
