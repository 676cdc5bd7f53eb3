/** What stands on the page for one character of Word's text without being one: a line break. */
const isBreak = (node: Node): boolean => node.nodeName === "BR";

interface Piece {
  readonly node: Node;
  /** Characters of the paragraph's text before the piece. */
  readonly start: number;
  readonly length: number;
}

/** How many characters of the paragraph's text stand before the caret. */
export function offsetAt(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const breaks = before.cloneContents().querySelectorAll("br").length;
  return before.toString().length + breaks;
}

/** The stretch as a range of the page; what lies past the paragraph's end ends there. */
export function rangeAt(paragraph: HTMLElement, { start, end }: { start: number; end: number }): Range {
  const pieces = [...piecesOf(paragraph)];
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const first = pieces.find((piece) => piece.start + piece.length > start);
  const last = pieces.find((piece) => piece.start + piece.length >= end);
  if (first) setBoundary(range, "setStart", first, start);
  if (last) setBoundary(range, "setEnd", last, end);
  return range;
}

function setBoundary(range: Range, set: "setStart" | "setEnd", piece: Piece, offset: number): void {
  if (isBreak(piece.node)) range[set === "setStart" ? "setStartBefore" : "setEndAfter"](piece.node);
  else range[set](piece.node, offset - piece.start);
}

function* piecesOf(paragraph: HTMLElement): Generator<Piece> {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.length ?? 0) : Number(isBreak(node));
    if (length > 0) yield { node, start, length };
    start += length;
  }
}
