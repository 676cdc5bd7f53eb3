import fc from "fast-check";
import { stretchAt } from "../../../src/core/language/stretch-at";
import { formsOfPlace, hashOf, writeForms } from "../../../src/core/language/word-hash";

const wordAndPlace = fc
  .string({ minLength: 2, maxLength: 30 })
  .chain((word) => fc.tuple(fc.constant(word), fc.nat(word.length - 2)));

it("tells the number of a word without a letter, and with two in the other order, as if it were written", () => {
  fc.assert(
    fc.property(wordAndPlace, ([word, at]) => {
      const forms = new Int32Array(formsOfPlace);
      writeForms(word, { from: at, to: at + 1 }, forms, 0);
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      expect([...forms]).toEqual([hashOf(word.slice(0, at) + word.slice(at + 1)), hashOf(swapped)]);
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
