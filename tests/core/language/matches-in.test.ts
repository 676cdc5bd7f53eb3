import fc from "fast-check";
import { matchesIn } from "../../../src/core/language/matches-in";

const patterns = [
  /a/g,
  /a*/g,
  /(?<first>a)(?<second>b)?/gu,
  /b|(?=a)/g,
  /(?:)/gu,
  /(?:)/g,
  /^a|b$/gm,
  /\p{L}/gu,
];

it("gives the matches that matchAll gives, text after text", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀", "\ud800", "\udc00") });
  fc.assert(
    fc.property(fc.constantFrom(...patterns), texts, texts, (pattern, ...both) => {
      for (const text of both) expect(matchesIn(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

it("may be asked again while its matches are looked at", () => {
  const pattern = /\d/g;
  const inside = matchesIn("1a2", pattern).map(() => matchesIn("34", pattern).length);
  expect(inside).toEqual([2, 2]);
});

it("refuses a pattern that finds one alone", () => {
  expect(() => matchesIn("aa", /a/)).toThrow("global");
});
