import fc from "fast-check";
import { editDistance } from "../../../src/core/language/edit-distance";

it.each([
  ["bakgrund", "bakgrund", 0],
  ["bakgrund", "bakgund", 1],
  ["bakgrund", "bakgrrund", 1],
  ["bakgrund", "bakgrand", 1],
  ["bakgrund", "bakgurnd", 1],
  ["ekologiska", "ekonomiska", 2],
  ["", "abc", 3],
])("from %j to %j are %d slips", (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

it("measures up to the most that is asked for, and beyond says just that it is more", () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const whole = editDistance(a, b);
      const measured = editDistance(a, b, most);
      if (whole <= most) expect(measured).toBe(whole);
      else expect(measured).toBeGreaterThan(most);
    }),
    { numRuns: 1_000 },
  );
});
