import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { readFurniture, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { diarienummerAt, findDiarienummerLabels, mayHoldLabel } from "../language/diarienummer";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** A doubled prefix ("BN BN-2022-00417"), or after "Dnr" a number in no form that is known. */
export const dnrMalformed = defineRule({
  id: "dnr-malformed",
  title: { sv: "Diarienummer i fel form", en: "Malformed diarienummer" },
  why: {
    sv: "Ett felskrivet diarienummer leder till fel ärende eller till inget alls.",
    en: "A diarienummer that is written wrong leads to another case or to none.",
  },
  source:
    "Former för diarienummer i granskade kommunala handlingar; dubblerade förled förekommer bara som fel",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, texts }) {
    yield* problemsInBody(texts);
    for (const line of [document.header, document.footer].flatMap(readFurniture))
      yield* problemsIn(line, false);
  },
});

const problemsInBody = inEachText(
  (text: BlockText) => problemsIn(text, true),
  (text) => hasSign(text, signs.digit) && (mayBeDoubled(text) || mayHoldLabel(text)),
);

const mayBeDoubled = (text: BlockText): boolean =>
  hasSign(text, signs.capitals) && hasSign(text, signs.dividedDigits);

function* problemsIn(written: BlockText, inBody: boolean): Generator<Problem> {
  yield* doubledIn(written, inBody);
  yield* unknownIn(written, inBody);
}

/** The second prefix equals the first; "Dnr" is a label and no prefix. */
const doubled =
  /(?<![\p{L}\p{N}])(?<prefix>\p{Lu}{2,6})(?: \k<prefix>){1,4}(?<rest>[- ]?(?:19|20)\d\d[-/:]\d{1,6}|\/\d{1,5}\/(?:19|20)\d\d|[ .](?:19|20)\d\d\.\d{1,6})/gu;

/** "Remiss från KS KS 2023/739": the first is who sent it, the second belongs to the number. */
const beforeOrgan = /(?:^| )(?:från|till|av|hos|i|vid|för|på) $/iu;

/** Two words in capitals. */
const hintOfDoubled = /[A-ZÀ-Þ\u0100-\uFFFF]{2} [A-ZÀ-Þ\u0100-\uFFFF]{2}/;

function* doubledIn(written: BlockText, inBody: boolean): Generator<Problem> {
  if (!hintOfDoubled.test(written.text)) return;
  for (const { 0: quote, index, groups = {} } of matchesIn(written.text, doubled)) {
    const stretch = { start: index, end: index + quote.length };
    const right = `${groups["prefix"]}${groups["rest"]}`;
    if (groups["prefix"] === "DNR" || beforeOrgan.test(written.text.slice(Math.max(0, index - 8), index)))
      continue;
    yield {
      message: {
        sv: `Förledet står två gånger i ”${quote}”. Det ska vara ”${right}”.`,
        en: `The prefix stands twice in “${quote}”. It should be “${right}”.`,
      },
      where: inBody ? written.placeOf(stretch) : "document",
      restsOn: [quote],
      ...(inBody ? { fixes: fixIn(written, stretch, right) } : {}),
    };
  }
}

/** What follows a label as one word, or as letters and a word; four digits make it a number that somebody meant. */
const numberLike = /^(?:\p{Lu}{1,6}[ -])?[\p{Lu}\d][\p{Lu}\d./:-]*\d/u;

/** Some registers count on from year to year: "1700417". What begins with a whole year has lost its stroke. */
const serial = /^(?!(?:19|20)\d\d)\d{6,8}$/;

function* unknownIn(written: BlockText, inBody: boolean): Generator<Problem> {
  const { text } = written;
  for (const { valueAt, isCertain } of findDiarienummerLabels(text)) {
    const [quote = ""] = numberLike.exec(text.slice(valueAt, valueAt + 60)) ?? [];
    const isMeant = quote.replace(/\D/g, "").length >= 4;
    const prefix = /^(\p{Lu}{2,6}) \1/u.test(text.slice(valueAt, valueAt + 20));
    if (!isCertain || !isMeant || prefix || serial.test(quote) || diarienummerAt(text, valueAt)) continue;
    yield {
      message: {
        sv: `”${quote}” har ingen känd form för ett diarienummer. Kontrollera det mot diariet.`,
        en: `“${quote}” has no known form of a diarienummer. Check it against the register.`,
      },
      where: inBody ? written.placeOf({ start: valueAt, end: valueAt + quote.length }) : "document",
      restsOn: [quote],
      atMost: "warning",
    };
  }
}
