import fc from "fast-check";
import { normalise } from "../../../src/core/language/normalise";
import { scanText } from "../../../src/core/language/scan-text";
import { hasSign, signs } from "../../../src/core/language/text-signs";

/** What each sign says, as a pattern would; of a text that is normalised. */
const patterns: Readonly<
  Record<Exclude<keyof typeof signs, "oddSpace" | "unusual" | "twins" | "names">, RegExp>
> = {
  digit: /\d/,
  fourDigits: /\d{4}/,
  fiveDigits: /\d{5}/,
  dividedDigits: /\d[-/.:]\d/,
  digitAndDash: /\d ?[-–]/,
  capitals: /\p{Lu}{2}/u,
  threeCapitals: /\p{Lu}{3}/u,
  joiningHyphen: /(?![0-9])[\p{L}\p{M}\p{N}]-[\p{L}\p{M}\p{N}]/u,
  hyphenAlone: /(?:^|[^\d]) - /,
  percent: /%/,
  bracket: /[[(<]/,
  quotationMark: /[“”„»«"]/,
  openHyphen: /(?![0-9])[\p{L}\p{N}]- /u,
  joinedWords: /(?![0-9])[\p{L}\p{N}](?:,(?![0-9])[\p{L}\p{N}]|\.\p{Lu})/u,
  spaceBeforeStop: / [.,;]/,
  hyphenBeforeComma: /(?<!\d ?)-,/,
  endingColon: /: ?$/,
  hyphenBeforeWord: /(?<!\d) -(?![0-9])[\p{L}\p{N}]/u,
  sectionAtWord: /[\p{L}\p{N}]§|§[\p{L}\p{N}]/u,
};

const units = [..."aAåÅbk0129 -–.:,;/%([<\"”“»'", "§", "²", "Ž", "ж", "😀", "\uD83D"];
const pieces = ["KS", "BN BN", "2023-12-13", "att att", "Att att", " - ", "68000", "skol-och", "Dnr:KS"];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...units), fc.constantFrom(...pieces)), { maxLength: 25 })
  .map((parts) => normalise(parts.join("")).text);

it.each(Object.entries(patterns))("sees the sign %s wherever a pattern does", (name, pattern) => {
  const sign = signs[name as keyof typeof patterns];
  fc.assert(
    fc.property(anyText, (text) => {
      expect([text, hasSign(scanText(text), sign)]).toEqual([text, pattern.test(text)]);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ["att att", true],
  ["Att att.", true],
  ["som som.Nämnden", true],
  ["att, att", false],
  ["att att-satsen", false],
  ["KS:KS", false],
])("sees two words side by side that are the same in %j: %s", (text, expected) => {
  expect(hasSign(scanText(text), signs.twins)).toBe(expected);
});

it.each([
  ["Siv Ek", true],
  ["Hos Anna-Karin Ekenstam.", true],
  ["Siv\u00A0Ek", true],
  ["Siv, Ek", false],
  ["Siv ek", false],
  ["KS EK", false],
])("sees two names side by side in %j: %s", (text, expected) => {
  expect(hasSign(scanText(text), signs.names)).toBe(expected);
});

it.each(["a b", "å", "KS 2023/1 – ”så”"])("sees nothing odd in %j, which stays as it is", (text) => {
  expect(hasSign(scanText(text), signs.unusual | signs.oddSpace)).toBe(false);
});

it("sees what normalising changes, and whether spaces are all that it changes", () => {
  const unit = fc.constantFrom(..."aå- \u00A0\u202F\t\u00AD\u2011\u0308\u200B7😀");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (written) => {
      const scanned = scanText(written);
      if (hasSign(scanned, signs.unusual)) return;
      const { text, toOriginal } = normalise(written);
      expect(text).toBe(written.replace(/[\u00A0\u202F\t]/g, " "));
      expect(toOriginal({ start: 0, end: text.length })).toEqual({ start: 0, end: written.length });
      expect(hasSign(scanned, signs.oddSpace)).toBe(text !== written);
      expect(wordsOf(written)).toEqual(wordsOf(text));
    }),
    { numRuns: 500 },
  );
});

function wordsOf(text: string): readonly number[] {
  const { numbers, from, to } = scanText(text).words;
  return [...numbers.subarray(from, to)];
}
