import type { Span } from "../../core/document/document";

/** Spans in order of start, the outer before the inner; one that would cross another is cut in two where they cross. */
export function nestSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const nested = [...spans].sort(outerFirst);
  const around: Span[] = [];
  for (let index = 0; index < nested.length; index++) {
    const span = nested[index];
    if (!span) continue;
    while ((around.at(-1)?.end ?? Infinity) <= span.start) around.pop();
    const limit = around.at(-1)?.end ?? Infinity;
    const inner = span.end > limit ? { ...span, end: limit } : span;
    if (inner !== span) insertSorted(nested, index + 1, { ...span, start: limit });
    nested[index] = inner;
    if (inner.end > inner.start) around.push(inner);
  }
  return nested;
}

/** The sort is stable, so that of two equal stretches the one that was opened first is the outer. */
const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function insertSorted(spans: Span[], from: number, span: Span): void {
  let index = from;
  while (index < spans.length && outerFirst(spans[index] ?? span, span) <= 0) index++;
  spans.splice(index, 0, span);
}
