import type { Span } from "../../../core/document/document";
import type { TextChange } from "../locate/smallest-difference";

/**
 * An edit inside a control or a link leaves it standing; one over its edge, over a note or in what Word computes would
 * not. The same as for files.
 */
export function wouldBreak(span: Span, { start, end }: TextChange): boolean {
  const overlaps = span.start < end && start < span.end;
  switch (span.kind) {
    case "note":
    case "image":
      return start < span.start && span.start < end;
    case "control":
    case "link":
      return overlaps && !(span.start <= start && end <= span.end);
    case "field":
      return overlaps && span.instruction !== "HYPERLINK";
    case "inserted":
    case "deleted":
    case "hidden":
    case "highlighted":
      return false;
  }
}
