import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { longestTag } from "../write/write-inline";
import { firstChild, setAttribute } from "../xml/node";
import type { EditSession } from "./edit-session";
import { findTaggedControls } from "./tagged-controls";

type RetagField = Extract<Edit, { kind: "retag-field" }>;

export function retagField(session: EditSession, { from, to }: RetagField): Refusal | undefined {
  if (to.length > longestTag) throw new Error(`the tag ${to} is longer than ${longestTag} characters`);
  const [found, second] = findTaggedControls(session, from);
  if (!found) return "block-is-gone";
  if (second) return "place-is-ambiguous";
  const properties = firstChild(found.control, "w:sdtPr");
  const tag = properties && firstChild(properties, "w:tag");
  if (tag) setAttribute(tag, "w:val", to);
  return undefined;
}
