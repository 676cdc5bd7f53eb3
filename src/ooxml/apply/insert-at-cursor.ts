import type { Span, TextBlock } from "../../core/document/document";
import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { textOf, type NewInline } from "../../core/editing/new-block";
import type { TextPiece } from "../read/paragraph-content";
import { writeInline } from "../write/write-inline";
import { append, firstChild, insertAfter, insertBefore, type XmlElement } from "../xml/node";
import { isFree } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { markProperties, replaceStretch } from "./replace-stretch";
import { endOf, isInField } from "./text-pieces";
import { splitRunAfter } from "./split-run";
import { traceParagraph } from "./trace-paragraph";

type InsertAtCursor = Extract<Edit, { kind: "insert-at-cursor" }>;

export function insertAtCursor(
  session: EditSession,
  { expected, content }: InsertAtCursor,
): Refusal | undefined {
  const { cursor } = session;
  if (!cursor) return "no-cursor";
  const block = session.textBlock(cursor.block);
  const paragraph = session.elementOf(cursor.block);
  if (!block || !paragraph) return "block-is-gone";
  if (block.text !== expected) return "text-has-changed";
  if (!block.editable || !isFree(paragraph)) return "not-editable";
  const at = Math.min(cursor.offset ?? block.text.length, block.text.length);
  return content.every(({ kind }) => kind === "text")
    ? replaceStretch(session, paragraph, { start: at, end: at, text: textOf(content) }, block.spans)
    : insertInline(session, { block, paragraph, at }, content);
}

interface InlinePlace {
  readonly block: TextBlock;
  readonly paragraph: XmlElement;
  readonly at: number;
}

/** Fields need a place between two runs of the paragraph itself: none is put inside a control, a link or a field. */
function insertInline(
  session: EditSession,
  place: InlinePlace,
  content: readonly NewInline[],
): Refusal | undefined {
  const { block, paragraph, at } = place;
  if (block.spans.some((span) => holds(span, at))) return "not-editable";
  const { pieces } = traceParagraph(paragraph, session.context);
  const write = (like: XmlElement | undefined): XmlElement[] =>
    writeInline(content, session.writing, like ?? session.writing.runProperties);
  if (pieces.length === 0) {
    for (const node of write(markProperties(paragraph))) append(paragraph, node);
    return undefined;
  }
  const outside = pieces.filter((piece) => !isInField(piece, block.spans));
  const left = outside.find((piece) => piece.start < at && at <= endOf(piece));
  const right = outside.find((piece) => piece.start === at);
  if (left) return putAfter(left, place, write);
  return right ? putBefore(right, place, write) : "not-editable";
}

const holds = ({ kind, start, end }: Span, at: number): boolean =>
  (kind === "control" || kind === "link" || kind === "field") && start < at && at < end;

type Write = (like: XmlElement | undefined) => XmlElement[];

function putAfter(piece: TextPiece, { paragraph, at }: InlinePlace, write: Write): undefined {
  const run = piece.node.parent;
  const outer = childHolding(paragraph, piece.node);
  if (run && run === outer) splitRunAfter(run, piece, at - piece.start);
  const written = write(run === outer && run ? firstChild(run, "w:rPr") : undefined);
  for (const node of written.reverse()) insertAfter(outer, node);
}

function putBefore(piece: TextPiece, { paragraph }: InlinePlace, write: Write): undefined {
  const run = piece.node.parent;
  const outer = childHolding(paragraph, piece.node);
  for (const node of write(run === outer && run ? firstChild(run, "w:rPr") : undefined))
    insertBefore(outer, node);
}

/** The child of the paragraph in which the node stands: its run, or the control or link around that. */
function childHolding(paragraph: XmlElement, node: XmlElement): XmlElement {
  let outer = node;
  while (outer.parent && outer.parent !== paragraph) outer = outer.parent;
  return outer;
}
