import fc from "fast-check";
import { scanText } from "../../../src/core/language/scan-text";
import { WordSet } from "../../../src/core/language/word-set";

const set = new WordSet(["inte", "t.ex", "Är"]);

it.each([
  ["Det är inte så.", true],
  ["INTE", true],
  ["ta t.ex. denna", true],
  ["Vad är det?", true],
  ["intet", false],
  ["inte-alls", false],
  ["", false],
])("of the words inte, t.ex and är, %j has some: %s", (text, expected) => {
  expect(set.isIn(scanText(text))).toBe(expected);
});

it("finds every word that a text is made of, whatever its letters", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aåÅbBz9"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, nth) => {
      const wanted = words[nth % words.length] ?? "";
      expect(new WordSet([wanted.toLowerCase()]).isIn(scanText(words.join(" ")))).toBe(true);
    }),
  );
});

it("finds words also in a text whose words were told apart before the set was made", () => {
  const text = scanText("Det är inte så.");
  expect(new WordSet(["inte"]).isIn(text)).toBe(true);
  expect(new WordSet(["aldrig"]).isIn(text)).toBe(false);
});

it("tells as many sets apart as there are, also those that share a bit", () => {
  const sets = Array.from({ length: 70 }, (_, nth) => new WordSet([`ord${nth}`]));
  for (const [nth, one] of sets.entries())
    expect([nth, one.isIn(scanText(`Ett ord${nth} här`))]).toEqual([nth, true]);
});
