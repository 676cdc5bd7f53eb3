import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** Two years with a hyphen between them, where Swedish has an en dash. */
export const yearRangeHyphen = defineRule({
  id: "year-range-hyphen",
  title: { sv: "Bindestreck mellan årtal", en: "Hyphen between years" },
  why: {
    sv: "Mellan årtal betyder tankstrecket ”till och med”. Ett bindestreck binder ihop delar av ett ord eller ett nummer.",
    en: "Between years an en dash says “to”. A hyphen joins the parts of a word or a number.",
  },
  source: "Svenska skrivregler om tankstreck i intervall",
  severity: "hint",
  parseOptions: noOptions,
  *check({ texts }) {
    const found = rangesIn(texts);
    if (!isAny(found)) return;
    const [{ right = "" }] = found;
    yield {
      message: {
        sv: `Skriv tankstreck mellan årtal: ”${right}”.`,
        en: `Write an en dash between years: “${right}”.`,
      },
      ...allPlaces(found),
    };
  },
});

const range =
  /(?<![\p{L}\p{N}./:=_-]|\p{Lu} )(?<from>(?:19|20)\d\d) ?- ?(?<to>(?:19|20)\d\d)(?![\p{L}\p{N}/_]|[-.:]\d)/gu;
const longestSpan = 150;

/** What follows one of these is a number in a register. */
const label = /(?:dnr|diarie\p{L}*|d\.nr|nr|nummer|beteckning|mål)[.:]* $/iu;

const rangesIn = inEachText(
  (text: BlockText): readonly Occurrence[] => {
    return matchesIn(text.text, range).flatMap(({ 0: quote, index, groups = {} }) => {
      const span = Number(groups["to"]) - Number(groups["from"]);
      const isNumber = label.test(text.text.slice(Math.max(0, index - 20), index));
      if (span < 1 || span > longestSpan || isNumber) return [];
      return [{ text, start: index, end: index + quote.length, right: `${groups["from"]}–${groups["to"]}` }];
    });
  },
  (text) => hasSign(text, signs.digitAndDash),
);
