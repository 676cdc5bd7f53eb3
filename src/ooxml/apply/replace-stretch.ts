import type { Span } from "../../core/document/document";
import type { Refusal } from "../../core/editing/edit-result";
import type { TextPiece } from "../read/paragraph-content";
import { textRun } from "../write/runs";
import {
  append,
  clone,
  closest,
  firstChild,
  insertAfter,
  insertBefore,
  remove,
  type XmlElement,
} from "../xml/node";
import { isFree, showsPlaceholder } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { rewritePieces } from "./rewrite-pieces";
import { settleControl } from "./settle-control";
import { smallestDifference, type Replacement } from "./smallest-difference";
import { endOf, isComputed, isInField, overlaps } from "./text-pieces";
import { traceParagraph } from "./trace-paragraph";

/**
 * Replaces one stretch of a paragraph's present text, touching as little as possible.
 * @param spans those of the paragraph, which may lie in fields that begin in an earlier one
 */
export function replaceStretch(
  session: EditSession,
  paragraph: XmlElement,
  asked: Replacement,
  spans: readonly Span[],
): Refusal | undefined {
  const { text, pieces } = traceParagraph(paragraph, session.context);
  const difference = smallestDifference(text, asked);
  if (!difference) return undefined;
  if (spans.some((span) => wouldBreak(span, difference))) return "not-editable";
  if (difference.start === difference.end)
    return addText(session, { paragraph, pieces, spans }, { ...difference, asked });
  const touched = pieces.filter((piece) => overlapsPiece(piece, difference));
  return rewrite(session, touched, difference);
}

const overlapsPiece = (piece: TextPiece, { start, end }: Replacement): boolean =>
  piece.start < end && endOf(piece) > start;

/** An edit inside a control or a link leaves it standing; one over its edge, or over a note or a field, would not. */
function wouldBreak(span: Span, { start, end }: Replacement): boolean {
  switch (span.kind) {
    case "note":
    case "image":
      return start < span.start && span.start < end;
    case "control":
    case "link":
      return overlaps(span, start, end) && !(span.start <= start && end <= span.end);
    case "field":
      return isComputed(span) && overlaps(span, start, end);
    case "inserted":
    case "deleted":
    case "hidden":
    case "highlighted":
      return false;
  }
}

function rewrite(
  session: EditSession,
  pieces: readonly TextPiece[],
  difference: Replacement,
): Refusal | undefined {
  if (pieces.length === 0 || !pieces.every(isWritable)) return "not-editable";
  const controls = new Set(pieces.map(({ node }) => closest(node, "w:sdt")));
  rewritePieces(pieces, difference);
  for (const control of controls) if (control && showsPlaceholder(control)) settleControl(control, session);
  return undefined;
}

/** Formulas, and content that the file holds a second version of, are left alone. */
const isWritable = ({ node }: TextPiece): boolean =>
  node.name !== "m:t" && isFree(node) && !closest(node, "mc:AlternateContent", "w:ruby");

interface TracedPlace {
  readonly paragraph: XmlElement;
  readonly pieces: readonly TextPiece[];
  readonly spans: readonly Span[];
}

/**
 * Where text is only added, its neighbour gives the formatting: one inside the stretch that the edit names, if any; else
 * one that stands free of controls and links; else it gets a run of its own outside of these.
 */
function addText(
  session: EditSession,
  { paragraph, pieces, spans }: TracedPlace,
  addition: Replacement & { readonly asked: Replacement },
): Refusal | undefined {
  if (pieces.length === 0) return fillEmptyParagraph(paragraph, addition.text);
  const { start: at, asked } = addition;
  const beside = pieces.filter(
    (piece) => piece.start <= at && at <= endOf(piece) && !isInField(piece, spans),
  );
  const inside =
    beside.find((piece) => overlapsPiece(piece, asked)) ??
    beside.find(({ node }) => containerOf(node, paragraph) === undefined);
  if (inside) return rewrite(session, [inside], addition);
  const [neighbour] = beside;
  const container = neighbour && containerOf(neighbour.node, paragraph);
  if (!neighbour || !container) return "not-editable";
  const run = textRun(addition.text, markProperties(paragraph));
  if (endOf(neighbour) === at) insertAfter(container, run);
  else insertBefore(container, run);
  return undefined;
}

/** The outermost control or link in the paragraph that holds the node. */
function containerOf(node: XmlElement, paragraph: XmlElement): XmlElement | undefined {
  let outermost: XmlElement | undefined;
  for (let above = node.parent; above && above !== paragraph; above = above.parent) {
    if (above.name === "w:sdt" || above.name === "w:hyperlink") outermost = above;
  }
  return outermost;
}

/** The first words of a paragraph take the formatting of its mark. */
function fillEmptyParagraph(paragraph: XmlElement, text: string): Refusal | undefined {
  if (!isFree(paragraph)) return "not-editable";
  append(paragraph, textRun(text, markProperties(paragraph)));
  return undefined;
}

/** The formatting of a paragraph's mark, as a run's, without what is tracked about the mark itself. */
export function markProperties(paragraph: XmlElement): XmlElement | undefined {
  const properties = firstChild(paragraph, "w:pPr");
  const mark = properties && firstChild(properties, "w:rPr");
  if (!mark) return undefined;
  const copy = clone(mark);
  for (const name of ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]) {
    const tracked = firstChild(copy, name);
    if (tracked) remove(tracked);
  }
  return copy.children.length > 0 ? copy : undefined;
}
