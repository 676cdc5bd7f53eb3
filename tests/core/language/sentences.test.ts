import { sentences } from "../../../src/core/language/sentences";

it.each([
  ["Ärendet har beretts. Det har samråtts.", ["Ärendet har beretts.", "Det har samråtts."]],
  [
    "Det gäller bl.a. Stockholm och t.ex. Solna. Sedan mer.",
    ["Det gäller bl.a. Stockholm och t.ex. Solna.", "Sedan mer."],
  ],
  ["Mötet är kl. 9.00 den 13 dec. 2023.", ["Mötet är kl. 9.00 den 13 dec. 2023."]],
  ["Enligt 5 kap. 3 § gäller det. Ja!", ["Enligt 5 kap. 3 § gäller det.", "Ja!"]],
  ["Av A. Svensson m.fl. Den 5 maj.", ["Av A. Svensson m.fl. Den 5 maj."]],
  ["”Det är klart.” Nämnden instämmer.", ["”Det är klart.”", "Nämnden instämmer."]],
  ["Utan punkt", ["Utan punkt"]],
  ["", []],
])("%j has its sentences", (text, expected) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
