import fc from "fast-check";
import { normalise } from "../../../src/core/language/normalise";

it.each([
  ["no-break and thin spaces", "den\u00A013\u202Fdecember\u20092023", "den 13 december 2023"],
  ["soft hyphens", "trygg\u00ADhets\u00ADprogram", "trygghetsprogram"],
  ["no-break hyphens", "08\u2011508", "08-508"],
  ["breaks and tabs", "Till\n\tKyrkogårdsnämnden", "Till Kyrkogårdsnämnden"],
  ["decomposed å, ä and ö", "A\u030Arsta a\u0308r o\u0308ppet", "Årsta är öppet"],
  ["two spaces with something invisible between them", "att \u00AD att", "att att"],
  ["plain text", "Ärendet har beretts.", "Ärendet har beretts."],
])("reads %s", (_, original, expected) => {
  expect(normalise(original).text).toBe(expected);
});

it.each([
  ["den\u00A013 de\u00ADcember", "december", "de\u00ADcember"],
  ["i  A\u030Arsta  nu", "Årsta", "A\u030Arsta"],
  ["Till\n\tNämnden", " ", "\n\t"],
])("leads back from %j to what is written", (original, wanted, written) => {
  const { text, toOriginal } = normalise(original);
  const start = text.indexOf(wanted);
  const place = toOriginal({ start, end: start + wanted.length });
  expect(original.slice(place.start, place.end)).toBe(written);
});

const anyText = fc
  .array(
    fc.constantFrom(
      "a",
      "å",
      "o",
      "\u0308",
      "\u030A",
      " ",
      "\u00A0",
      "\u202F",
      "\u00AD",
      "\u2011",
      "\t",
      "\n",
      "-",
      "😀",
      "\u200B",
      "7",
    ),
    { maxLength: 30 },
  )
  .map((letters) => letters.join(""));

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const once = normalise(original).text;
      expect(normalise(once).text).toBe(once);
    }),
  );
});

it("maps every stretch to one that reads the same", () => {
  fc.assert(
    fc.property(anyText, fc.nat(30), fc.nat(30), (original, a, b) => {
      const { text, toOriginal } = normalise(original);
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      if (splitsLetter(text, start) || splitsLetter(text, end)) return;
      const place = toOriginal({ start, end });
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeLessThanOrEqual(original.length);
      expect(normalise(original.slice(place.start, place.end)).text).toBe(text.slice(start, end));
    }),
    { numRuns: 500 },
  );
});

/** Half a surrogate pair, or a mark without its letter, is no text. */
const splitsLetter = (text: string, at: number) => /^[\uDC00-\uDFFF\p{Mn}]/u.test(text.slice(at));
