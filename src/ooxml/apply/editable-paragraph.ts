import type { BlockId, TextBlock } from "../../core/document/document";
import type { Refusal } from "../../core/editing/edit-result";
import type { XmlElement } from "../xml/node";
import { isFree } from "./control-freedom";
import type { EditSession } from "./edit-session";

export interface EditableParagraph {
  readonly block: TextBlock;
  readonly node: XmlElement;
}

/** The paragraph of a block that reads as expected and may be changed, or what stands in the way. */
export function editableParagraph(
  session: EditSession,
  id: BlockId,
  expected: string,
): EditableParagraph | Refusal {
  const block = session.textBlock(id);
  const node = session.elementOf(id);
  if (!block || !node?.parent) return "block-is-gone";
  if (block.text !== expected) return "text-has-changed";
  return block.editable && isFree(node) ? { block, node } : "not-editable";
}
