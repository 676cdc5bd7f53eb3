import type { TextPiece } from "../read/paragraph-content";
import { textElements } from "../write/runs";
import { append, closest, insertBefore, remove, setAttribute, type XmlElement } from "../xml/node";
import type { Replacement } from "./smallest-difference";

/**
 * Puts the text in place of the stretch, in the formatting of the first of these pieces. What is left of the others keeps
 * its own; runs that become empty go.
 */
export function rewritePieces(pieces: readonly TextPiece[], { start, end, text: wanted }: Replacement): void {
  pieces.forEach((piece, index) => {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.text.length, Math.max(from, end - piece.start));
    setPiece(piece, piece.text.slice(0, from) + (index === 0 ? wanted : "") + piece.text.slice(to));
  });
}

function setPiece({ node }: TextPiece, content: string): void {
  const elements = textElements(content);
  const [only] = elements;
  if (elements.length === 1 && only?.name === "w:t" && node.name === "w:t") {
    setAttribute(node, "xml:space", "preserve");
    for (const child of [...node.children]) remove(child);
    for (const child of [...only.children]) append(node, child);
    return;
  }
  for (const made of elements) insertBefore(node, made);
  removeWithEmptyRun(node);
}

/** A run without content goes, and with it a link or a tracked insertion that held nothing else. */
function removeWithEmptyRun(node: XmlElement): void {
  const run = closest(node, "w:r");
  remove(node);
  if (!run || run.children.some((child) => child.kind === "element" && child.name !== "w:rPr")) return;
  const around = run.parent;
  remove(run);
  if (around && (around.name === "w:hyperlink" || around.name === "w:ins") && around.children.length === 0) {
    remove(around);
  }
}
