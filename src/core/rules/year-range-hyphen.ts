import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** Two years, or two ends of another interval, with a hyphen between them, where Swedish has an en dash. */
export const yearRangeHyphen = defineRule({
  id: "year-range-hyphen",
  title: { sv: "Bindestreck i intervall", en: "Hyphen in an interval" },
  why: {
    sv: "Mellan årtal, tal och månader betyder tankstrecket ”till och med”. Ett bindestreck binder ihop delar av ett ord eller ett nummer.",
    en: "Between years, numbers and months an en dash says “to”. A hyphen joins the parts of a word or a number.",
  },
  source: "Svenska skrivregler om tankstreck i intervall",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    yield* together(rangesIn(texts), {
      sv: (right) => `Skriv tankstreck mellan årtal: ”${right}”.`,
      en: (right) => `Write an en dash between years: “${right}”.`,
    });
    yield* together(intervalsIn(runningTexts(facts)), {
      sv: (right) => `Skriv tankstreck i intervall, utan mellanslag: ”${right}”.`,
      en: (right) => `Write an en dash in an interval, without spaces: “${right}”.`,
    });
  },
});

interface Words {
  readonly sv: (right: string) => string;
  readonly en: (right: string) => string;
}

function* together(found: readonly Occurrence[], { sv, en }: Words): Generator<Problem> {
  if (!isAny(found)) return;
  const [{ right = "" }] = found;
  yield { message: { sv: sv(right), en: en(right) }, ...allPlaces(found) };
}

const range =
  /(?<![\p{L}\p{N}./:=_-]|\p{Lu} )(?<from>(?:19|20)\d\d) ?- ?(?<to>(?:19|20)\d\d)(?![\p{L}\p{N}/_]|[-.:]\d)/gu;
const longestSpan = 150;

/** What follows one of these is a number in a register. */
const label = /(?:dnr|diarie\p{L}*|d\.nr|nr|nummer|beteckning|mål)[.:]* $/iu;

/** There another rule asks for "och". */
const isAfterBetween = /(?<!\p{L})mellan (?:åren |år )?$/iu;

const rangesIn = inEachText(
  (text: BlockText): readonly Occurrence[] => {
    return matchesIn(text.text, range).flatMap(({ 0: quote, index, groups = {} }) => {
      const span = Number(groups["to"]) - Number(groups["from"]);
      const before = text.text.slice(Math.max(0, index - 20), index);
      const isOther = label.test(before) || isAfterBetween.test(before);
      if (span < 1 || span > longestSpan || isOther) return [];
      return [{ text, start: index, end: index + quote.length, right: `${groups["from"]}–${groups["to"]}` }];
    });
  },
  (text) => hasSign(text, signs.digitAndDash),
);

const months = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

/** What is counted or measured: numbers without it may be those of a case, a result in sport or a vote. */
const counted = `procent|%|år|månader|veckor|dagar|timmar|minuter|kronor|kr|tkr|mnkr|miljoner|miljarder|meter|kilometer|km|kvm|kvadratmeter|hektar|gånger|elever|barn|personer|platser|lägenheter|våningar|${months}`;

/** "12 - 13 procent", "årskurs 7-9", "den 3-5 maj". Of the two the latter is the greater. */
const numbers = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/§–-]|[-–§/] )(?<lead>(?:årskurs(?:erna)?|åk) )?(?<from>\\d{1,3}(?:,\\d)?)(?: - |-)(?<to>\\d{1,3}(?:,\\d)?)(?<unit> (?:${counted})(?![\\p{L}\\p{N}-]))?(?![\\p{L}\\p{N}/-]|[.,:]\\d)`,
  "giu",
);

/** "januari - augusti", "7 juli - 9 september" */
const ofMonths = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<from>(?:\\d{1,2} )?(?:${months}))(?: - |-)(?<to>(?:\\d{1,2} )?(?:${months}))(?![\\p{L}\\p{N}-])`,
  "giu",
);

/** What is in the midst of each pattern: looked for by its hyphen, which is found in no time. */
const numberHint = new RegExp(`-(?<=\\d(?: -|-)) ?\\d{1,3}(?:,\\d)? (?:${counted})`, "i");
const leadHint = /(?:årskurs(?:erna)?|åk) \d/i;
const monthHint = /-(?<=(?:[ijlr]|mars) ?-) ?[\dadfjmnos]/i;

const intervalsIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Occurrence[] => {
    const mayBeNumbers = numberHint.test(text.text) || leadHint.test(text.text);
    const ofNumbers = mayBeNumbers ? matchesIn(text.text, numbers) : [];
    const named = monthHint.test(text.text) ? matchesIn(text.text, ofMonths) : [];
    return [...ofNumbers.filter(isCounted), ...named].flatMap(({ 0: quote, index, groups = {} }) => {
      const { lead = "", from = "", to = "", unit = "" } = groups;
      const start = index + lead.length;
      const end = index + quote.length - unit.length;
      if (isQuoted(start) || isAfterBetween.test(text.text.slice(Math.max(0, start - 10), start))) return [];
      return [{ text, start, end, right: `${from}–${to}` }];
    });
  },
  ({ text }) => hasSign(text, signs.digitAndDash | signs.hyphenAlone | signs.joiningHyphen),
);

function isCounted({ groups: { lead, unit, from = "", to = "" } = {} }: RegExpMatchArray): boolean {
  return (lead ?? unit) !== undefined && numberOf(from) < numberOf(to);
}

const numberOf = (digits: string): number => Number(digits.replace(",", "."));
