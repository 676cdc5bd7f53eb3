import fc from "fast-check";
import type { BlockId } from "../../src/core/document/document";
import { quoteParts } from "../../src/taskpane/panels/check/quote-parts";

const quote = (text: string, words: string) => {
  const start = text.indexOf(words);
  return quoteParts({ block: "b" as BlockId, text, start, end: start + words.length });
};

it("marks the words in their sentence", () => {
  expect(quote("Ett gammalt program.", "gammalt")).toEqual({
    before: "Ett ",
    marked: "gammalt",
    after: " program.",
  });
});

it("cuts long surroundings at whole words", () => {
  const { before, after } = quote(
    `${"många ord före ".repeat(9)}felet ${"många ord efter ".repeat(9)}`,
    "felet",
  );
  expect(before).toBe("… många ord före många ord före många ord före ");
  expect(after).toBe(" många ord efter många ord efter många ord …");
});

it("shows tabs and line breaks as spaces and soft hyphens not at all", () => {
  expect(quote("Telefon:\t08-5083\n0198 trygg\u00ADhet", "08").after).toBe("-5083 0198 trygghet");
});

it("never invents a word", () => {
  const words = fc.array(fc.constantFrom("nämnden", "beslutar", "att", "godkänna", "planen"), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const text = list.join(" ");
      const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
      const parts = quoteParts({ block: "b" as BlockId, text, start, end });
      const pieces = Object.values(parts).flatMap((part: string) => part.split("…"));
      return pieces.every((piece) => text.includes(piece.trim()));
    }),
    { numRuns: 200 },
  );
});
