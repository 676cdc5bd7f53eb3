import fc from "fast-check";
import { numbersOfWord, scanText } from "../../../src/core/language/scan-text";
import { WordTable } from "../../../src/core/language/word-table";

/** The words in their order, each with its number. */
function numbered(...texts: readonly string[]): readonly (readonly [word: string, number: number])[] {
  const table = new WordTable();
  const numbers = texts.flatMap((text) => {
    const { words } = scanText(text);
    const count = (words.to - words.from) / numbersOfWord;
    return Array.from({ length: count }, (_, nth) =>
      table.numberOf(text, words, words.from + nth * numbersOfWord),
    );
  });
  return numbers.map((number) => [table.words[number] ?? "", number]);
}

it("numbers words with what is inside them, in the order in which they come", () => {
  expect(numbered("SKR:s barn- och SKR:s, t.ex. Barn", "och barn")).toEqual([
    ["SKR:s", 0],
    ["barn", 1],
    ["och", 2],
    ["SKR:s", 0],
    ["t.ex", 3],
    ["Barn", 4],
    ["och", 2],
    ["barn", 1],
  ]);
});

it("knows what a map of the words knows, however many there are", () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom("a", "b", "A", "å"), minLength: 1, maxLength: 7 }),
    {
      maxLength: 3_000,
      size: "max",
    },
  );
  fc.assert(
    fc.property(words, (all) => {
      const expected = new Map<string, number>();
      for (const word of all) if (!expected.has(word)) expected.set(word, expected.size);
      expect(numbered(all.join(" "))).toEqual(all.map((word) => [word, expected.get(word)]));
    }),
    { numRuns: 30 },
  );
});

it("tells words apart that have the same number", () => {
  const table = new WordTable();
  const numberOf = (text: string): number =>
    table.numberOf(text, { numbers: Int32Array.of(0, text.length, 7), from: 0, to: numbersOfWord }, 0);
  expect([numberOf("ett"), numberOf("två"), numberOf("ett"), numberOf("tre")]).toEqual([0, 1, 0, 2]);
});
