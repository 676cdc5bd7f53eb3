import fc from "fast-check";
import type { Span } from "../../../src/core/document/document";
import { nestSpans } from "../../../src/ooxml/read/nest-spans";

const stretch = fc.record({ kind: fc.constant("inserted" as const), start: fc.nat(12), length: fc.nat(8) });
const spans = fc.array(
  stretch.map(({ kind, start, length }): Span => ({ kind, start, end: start + length })),
  { maxLength: 8 },
);

const cross = (a: Span, b: Span): boolean => a.start < b.start && b.start < a.end && a.end < b.end;
const covered = (all: readonly Span[]): string[] =>
  all
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => String(start + index)))
    .sort();

it("spans that would cross are cut, so that none does, in order and covering what they covered", () => {
  fc.assert(
    fc.property(spans, (given) => {
      const nested = nestSpans(given);
      expect(nested.some((a) => nested.some((b) => cross(a, b)))).toBe(false);
      expect(nested.map(({ start }) => start)).toEqual(
        nested.map(({ start }) => start).sort((a, b) => a - b),
      );
      expect(covered(nested)).toEqual(covered(given));
    }),
    { numRuns: 200 },
  );
});

it("a field that ends outside the insertion it began in is cut at the insertion's edge", () => {
  const field: Span = { kind: "field", instruction: "REF", start: 2, end: 6 };
  expect(nestSpans([{ kind: "inserted", start: 0, end: 4 }, field])).toEqual([
    { kind: "inserted", start: 0, end: 4 },
    { ...field, end: 4 },
    { ...field, start: 4 },
  ]);
});
