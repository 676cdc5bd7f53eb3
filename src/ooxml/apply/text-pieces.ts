import type { Span } from "../../core/document/document";
import type { TextPiece } from "../read/paragraph-content";

export const endOf = (piece: TextPiece): number => piece.start + piece.text.length;

/** Touching at an edge is no overlap; an empty span strictly inside is one. */
export const overlaps = (span: Span, start: number, end: number): boolean =>
  span.start < end && start < span.end;

/** True for the result of a field that Word computes; a link's text is its author's. */
export const isInField = (piece: TextPiece, spans: readonly Span[]): boolean =>
  spans.some((span) => isComputed(span) && overlaps(span, piece.start, endOf(piece)));

export const isComputed = (span: Span): boolean => span.kind === "field" && span.instruction !== "HYPERLINK";
