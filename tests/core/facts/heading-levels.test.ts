import fc from "fast-check";
import type { HeadingLevel } from "../../../src/core/document/document";
import { levelBelow, withoutSkips } from "../../../src/core/facts/heading-levels";

const level: fc.Arbitrary<HeadingLevel> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9);

it.each<[string, readonly HeadingLevel[], readonly HeadingLevel[]]>([
  ["a skipped level is closed", [1, 3], [1, 2]],
  ["equals stay equals", [1, 3, 3, 1, 3], [1, 2, 2, 1, 2]],
  ["what is deeper stays deeper", [1, 3, 4, 3], [1, 2, 3, 2]],
  ["what comes back half the way is as deep as what it follows", [1, 4, 2], [1, 2, 2]],
  ["the first may begin as deep as it likes", [3, 4, 2, 3], [3, 4, 2, 3]],
])("%s", (_, levels, right) => {
  expect(withoutSkips(levels)).toEqual(right);
});

it("skips nothing, and changes nothing that skips nothing", () => {
  fc.assert(
    fc.property(fc.array(level, { maxLength: 30 }), (levels) => {
      const right = withoutSkips(levels);
      for (let at = 1; at < right.length; at++) expect(right[at]).toBeLessThanOrEqual(right[at - 1]! + 1);
      expect(withoutSkips(right)).toEqual(right);
    }),
  );
});

it("raises no heading above one that it stood below, and moves none further down", () => {
  fc.assert(
    fc.property(fc.array(level, { maxLength: 30 }), (levels) => {
      const right = withoutSkips(levels);
      levels.forEach((was, at) => {
        expect(right[at]).toBeLessThanOrEqual(was);
        if (at > 0 && was > levels[at - 1]!) expect(right[at]).toBeGreaterThan(right[at - 1]!);
      });
    }),
  );
});

it("there is nothing below the ninth", () => {
  expect([levelBelow(1), levelBelow(8), levelBelow(9)]).toEqual([2, 9, undefined]);
});
