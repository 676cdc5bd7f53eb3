import type { Span } from "../../core/document/document";

/** Spans in order of start, the outer before the inner; one that would cross another is cut in two where they cross. */
export function nestSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const nested: Span[] = [];
  const waiting = [...spans].sort(outerFirst);
  const around: Span[] = [];
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= span.start) around.pop();
    const limit = around.at(-1)?.end ?? Infinity;
    if (span.end > limit) {
      insertSorted(waiting, { ...span, start: limit });
      span = { ...span, end: limit };
    }
    nested.push(span);
    if (span.end > span.start) around.push(span);
  }
  return nested;
}

/** The sort is stable, so that of two equal stretches the one that was opened first is the outer. */
const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function insertSorted(spans: Span[], span: Span): void {
  const index = spans.findIndex((other) => outerFirst(other, span) > 0);
  spans.splice(index < 0 ? spans.length : index, 0, span);
}
