import type { TextPiece } from "../read/paragraph-content";
import { runOf, textElements } from "../write/runs";
import { childElements, firstChild, insertAfter, remove, type XmlElement } from "../xml/node";

/** Moves what stands behind an offset of one of the run's pieces into a run of its own, in the same formatting. */
export function splitRunAfter(run: XmlElement, piece: TextPiece, offset: number): void {
  const all = childElements(run);
  const behind = all.slice(all.indexOf(piece.node) + 1);
  const rest = textElements(piece.text.slice(offset));
  if (rest.length + behind.length === 0) return;
  const [kept] = textElements(piece.text.slice(0, offset));
  if (rest.length > 0 && kept) {
    insertAfter(piece.node, kept);
    remove(piece.node);
  }
  insertAfter(run, runOf([...rest, ...behind], firstChild(run, "w:rPr")));
}
