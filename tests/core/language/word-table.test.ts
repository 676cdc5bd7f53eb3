import fc from "fast-check";
import { eachWord } from "../../../src/core/language/each-word";
import { WordTable } from "../../../src/core/language/word-table";

/** How often each word stands in the texts. */
function counted(...texts: readonly string[]): ReadonlyMap<string, number> {
  const table = new WordTable<{ count: number }>();
  for (const text of texts)
    eachWord(text, (word) => {
      table.at(text, word, () => ({ count: 0 })).count++;
    });
  return new Map([...table.entries()].map(([word, { count }]) => [word, count]));
}

it("counts words with what is inside them, and in the order in which they came", () => {
  expect([...counted("SKR:s barn- och SKR:s, t.ex. Barn")]).toEqual([
    ["SKR:s", 2],
    ["barn", 1],
    ["och", 1],
    ["t.ex", 1],
    ["Barn", 1],
  ]);
});

it("knows what a map of the words knows, however many there are", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "å"), minLength: 1, maxLength: 7 }), {
    maxLength: 3_000,
    size: "max",
  });
  fc.assert(
    fc.property(words, (all) => {
      const expected = new Map<string, number>();
      for (const word of all) expected.set(word, (expected.get(word) ?? 0) + 1);
      expect(counted(all.join(" "))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

it("tells words apart that have the same number", () => {
  const table = new WordTable<string>();
  const at = (text: string): string =>
    table.at(text, { start: 0, end: text.length, hash: 7 }, (word) => word);
  expect([at("ett"), at("två"), at("ett"), at("tre")]).toEqual(["ett", "två", "ett", "tre"]);
});
