import type { Occurrence } from "../checking/all-places";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";
import { inEachText } from "./in-each-text";
import type { RunningText } from "./running-text";

/**
 * Numbers whose thousands are not told apart by a space: "68000 kronor", "1.250.000 kronor", "100,000 kr", and without a
 * unit where the words in front say that it is an amount, "besöken var 291000".
 */
export function ungroupedNumbers(running: readonly RunningText[]): readonly Occurrence[] {
  const all = [...counted(running), ...divided(running), ...withoutUnit(running)];
  return all.length > 1 ? inReadingOrder(all, running) : all;
}

function inReadingOrder(all: readonly Occurrence[], running: readonly RunningText[]): readonly Occurrence[] {
  const places = new Map(running.map(({ text }, at) => [text, at]));
  const placeOf = ({ text }: Occurrence): number => places.get(text) ?? 0;
  return [...all].sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start);
}

/** What counts or measures: any other number may be that of a case, a box or an account. */
const units =
  "kr|kronor|tkr|euro|kvm|kvadratmeter|hektar|ton|liter|kubikmeter|kWh|MWh|meter|kilometer|invånare|personer|elever|barn|besök|besökare|timmar|resor|resenärer|fordon|bostäder|lägenheter|hushåll|medlemmar|exemplar|träd";

const hint = new RegExp(`\\d{4} (?:${units})`);

const unitWords = new WordSet(units.split("|"));

/** Both ends of "10000–15000 kronor". */
const manyDigits = new RegExp(
  `(?<![\\p{L}\\p{N}/:.,–§#-]|\\d )(?<digits>\\d{4,9}(?:[–-]\\d{4,9})?)(?= (?<unit>${units})(?![\\p{L}\\p{N}-]))`,
  "gu",
);
const isMoney = /^(?:kr|kronor|tkr|euro)$/;

/** "Underskottet från 2006 kr 1,1 miljoner": a year, and "kr" in front of the amount. */
const isBeforeAmount = (digits: string, after: string): boolean =>
  /^(?:19|20)\d\d$/.test(digits) && /^ kr \d{1,3}(?!\d)/.test(after);

const counted = inEachText(
  (one: RunningText): readonly Occurrence[] => {
    const { text } = one.text;
    return matchesIn(text, manyDigits).flatMap(({ index, groups: { digits = "", unit = "" } = {} }) => {
      const mayBeYear = /^(?:1[5-9]|20)\d\d(?![0-9])/.test(digits) && !isMoney.test(unit);
      const isNumber = /(?:nr|nummer|dnr) $/i.test(text.slice(Math.max(0, index - 8), index));
      return mayBeYear || isNumber || isBeforeAmount(digits, text.slice(index + digits.length))
        ? []
        : occurrence(one, index, digits);
    });
  },
  ({ text }) => hasSign(text, signs.fourDigits) && unitWords.isIn(text) && hint.test(text.text),
);

const dividedDigits =
  /(?<![\p{L}\p{N}/:.,–§#-])(?<digits>(?:[1-9]\d{0,2}(?:\.\d{3}){1,3}|[1-9]\d{1,2}(?:,\d{3}){1,3}))(?= (?:kr|kronor)(?![\p{L}\p{N}-]))/gu;

/** "100,000 kr": only before amounts, for otherwise a comma divides decimals. */
const divided = inEachText(
  (one: RunningText): readonly Occurrence[] =>
    matchesIn(one.text.text, dividedDigits).flatMap(({ index, groups: { digits = "" } = {} }) =>
      occurrence(one, index, digits),
    ),
  ({ text }) => moneyWords.isIn(text) && /\d[.,]\d{3} kr/.test(text.text),
);

const moneyWords = new WordSet(["kr", "kronor"]);

/** The words in front say that it is an amount, and nothing else in the sentence that it is the number of something. */
const bareDigits =
  /(?<=(?<!\p{L})(?:var|är|blev|blir|(?:upp|ned|ner)?(?:går|gick|gått) till|ökade?t? till|minska[dt]?e? till|beräknas till|cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare|(?:mer|fler|färre|mindre) än|minst|högst|totalt|sammanlagt) )(?<digits>[1-9]\d{4,6})(?![\p{L}\p{N}/:§-]|[.,]\d| \d| \p{Lu})/gu;
const isOfThing =
  /nummer|(?<!\p{L})(?:nr|dnr|box|konto|kod|id|faktura|projekt|ärende|org|post|telefon|tel|växel|fastighet|ansvar|objekt)/iu;

const unitBehind = new RegExp(`^ (?:${units})(?!\\p{L})`, "u");

const withoutUnit = inEachText(
  (one: RunningText): readonly Occurrence[] => {
    const { text } = one.text;
    return matchesIn(text, bareDigits).flatMap(({ index, groups: { digits = "" } = {} }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      const isCounted = unitBehind.test(text.slice(index + digits.length));
      return isCounted || isOfThing.test(before) ? [] : occurrence(one, index, digits);
    });
  },
  ({ text }) => hasSign(text, signs.fiveDigits),
);

function occurrence(one: RunningText, start: number, digits: string): readonly Occurrence[] {
  if (one.isQuoted(start)) return [];
  const right = digits
    .replace(/[.,]/g, "")
    .replace("-", "–")
    .replace(/\B(?=(?:\d{3})+(?!\d))/g, "\u00A0");
  return [{ text: one.text, start, end: start + digits.length, right }];
}
