import {
  append,
  clone,
  descendants,
  element,
  firstChild,
  insertAfter,
  rename,
  setAttribute,
  setChildren,
  text,
  type XmlElement,
} from "../../ooxml/xml/node";
import { rememberOrigin } from "./run-origin";
import { piecesOf, type Piece } from "./pieces";

/** Where a run's text stands in its container's; tracked deletions have no place. */
export interface RunSpan {
  readonly run: XmlElement;
  readonly start: number;
  readonly end: number;
}

export function runSpansOf(container: XmlElement): RunSpan[] {
  const spans: { run: XmlElement; start: number; end: number }[] = [];
  let at = 0;
  for (const piece of visiblePieces(container)) {
    const last = spans.at(-1);
    if (last?.run === piece.run) last.end += piece.text.length;
    else spans.push({ run: piece.run, start: at, end: at + piece.text.length });
    at += piece.text.length;
  }
  return spans;
}

export function lengthOf(container: XmlElement): number {
  return visiblePieces(container).reduce((sum, { text: piece }) => sum + piece.length, 0);
}

/** The runs that hold a picture or an object, each with the offset that it stands at. */
export function pictureRunsOf(container: XmlElement): { readonly run: XmlElement; readonly at: number }[] {
  return [...descendants(container, "w:r")]
    .filter((run) => ["w:drawing", "w:pict", "w:object"].some((name) => firstChild(run, name)))
    .map((run) => ({ run, at: offsetOf(container, run) }));
}

/** How much of the paragraph's text stands before an element in it. */
export function offsetOf(paragraph: XmlElement, inner: XmlElement): number {
  if (inner === paragraph) return 0;
  const before = new Set<XmlElement>();
  for (const node of descendants(paragraph)) {
    if (node === inner) break;
    before.add(node);
  }
  return visiblePieces(paragraph)
    .filter(({ node }) => before.has(node))
    .reduce((sum, { text: piece }) => sum + piece.length, 0);
}

/** Cuts runs so that one begins exactly at the offset; formatting stays on both sides. */
export function cutAt(container: XmlElement, offset: number): void {
  let at = 0;
  let before: Piece | undefined;
  for (const piece of visiblePieces(container)) {
    if (at === offset && before?.run === piece.run) return splitRun(piece.run, piece.node);
    if (at >= offset) return;
    if (offset < at + piece.text.length) return splitText(piece, offset - at);
    at += piece.text.length;
    before = piece;
  }
}

/** A run's content for a text: tabs and line breaks are elements. */
export function runContent(content: string): XmlElement[] {
  return content
    .split(/([\t\v])/)
    .filter((part) => part !== "")
    .map((part) => (part === "\t" ? element("w:tab") : part === "\v" ? element("w:br") : textElement(part)));
}

export function textElement(content: string): XmlElement {
  return element("w:t", { "xml:space": "preserve" }, [content]);
}

function visiblePieces(container: XmlElement): Piece[] {
  return piecesOf(container).filter(({ deleted }) => !deleted);
}

function splitText({ run, node, text: whole }: Piece, at: number): void {
  const rest = textElement(whole.slice(at));
  rename(rest, node.name);
  setChildren(node, []);
  append(node, text(whole.slice(0, at)));
  setAttribute(node, "xml:space", "preserve");
  insertAfter(node, rest);
  splitRun(run, rest);
}

/** Everything from `node` on goes to a run of its own. */
function splitRun(run: XmlElement, node: XmlElement): void {
  const properties = firstChild(run, "w:rPr");
  const rest = element("w:r", run.attributes, properties ? [clone(properties)] : []);
  for (const child of run.children.slice(run.children.indexOf(node))) append(rest, child);
  rememberOrigin(rest, run);
  insertAfter(run, rest);
}
