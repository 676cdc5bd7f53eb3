import fc from "fast-check";
import { findPersonnummer, hasRightCheckDigit } from "../../../src/core/language/personnummer";

const quotes = (text: string) => findPersonnummer(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["19121212-1212", ["19121212-1212"]],
  ["191212121212", ["191212121212"]],
  ["(121212-1212)", ["121212-1212"]],
  ["121212+1212", ["121212+1212"]],
  ["samordningsnummer 19121272-1219.", ["19121272-1219"]],
  ["200002291234 20000229-1239", []],
  ["19121313-1212", []],
  ["121212-1213", []],
  ["559000-0005", []],
  ["0701011212", []],
  ["A121212-1212", []],
  ["121212-12125", []],
  ["2012-121212-1212", []],
])("finds in %s %j", (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

it("is certain of a century or a hyphen, and of ten digits in a row not", () => {
  expect(findPersonnummer("121212-1212 och 1212121212").map(({ isCertain }) => isCertain)).toEqual([
    true,
    false,
  ]);
});

it("knows one check digit of ten for every nine digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      const nine = String(number).padStart(9, "0");
      const right = [..."0123456789"].filter((digit) => hasRightCheckDigit(nine + digit));
      expect(right).toHaveLength(1);
    }),
  );
});
