import fc from "fast-check";
import { stretchAt } from "../../../src/core/language/stretch-at";
import { WordHash } from "../../../src/core/language/word-hash";

const wordAndPlace = fc
  .string({ minLength: 2, maxLength: 30 })
  .chain((word) => fc.tuple(fc.constant(word), fc.nat(word.length - 2)));

it("tells the number of a word without a letter, and with two in the other order, as if it were written", () => {
  fc.assert(
    fc.property(wordAndPlace, ([word, at]) => {
      const hash = new WordHash(word);
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      expect(hash.without(at)).toBe(new WordHash(word.slice(0, at) + word.slice(at + 1)).whole);
      expect(hash.swapped(at)).toBe(new WordHash(swapped).whole);
    }),
  );
});

it("finds the stretch that a position is in, and none between two", () => {
  const stretches = [
    { start: 0, end: 4 },
    { start: 6, end: 7 },
    { start: 9, end: 20 },
  ];
  const found = [0, 3, 4, 5, 6, 7, 9, 19, 20].map((at) => stretchAt(stretches, at)?.start);
  expect(found).toEqual([0, 0, undefined, undefined, 6, undefined, 9, 9, undefined]);
});
