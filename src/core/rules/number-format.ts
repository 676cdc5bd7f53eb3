import { allPlaces, isAny, wordsOf, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { ungroupedNumbers } from "../facts/ungrouped-numbers";
import { isInParentheses } from "../language/in-parentheses";
import { matchesIn } from "../language/matches-in";
import type { Fields } from "../profiles/fields";
import { exactCorrection } from "../profiles/replacement";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

interface Options {
  /** Abbreviations of amounts that are not used here, with those that are: "kkr" → "tkr". */
  readonly money: ReadonlyMap<string, string>;
}

/** Numbers in running text that are not written as Swedish writes them: "68000 kronor", "34%", "1.3 miljoner", "5 840 kkr". */
export const numberFormat = defineRule<Options>({
  id: "number-format",
  title: { sv: "Tal i fel form", en: "Number in the wrong form" },
  why: {
    sv: "Grupperade siffror och samma ord för belopp gör att läsaren inte tar fel på tusen och miljoner.",
    en: "Grouped digits, and the same words for amounts, keep the reader from mistaking thousands for millions.",
  },
  source:
    "Svenska skrivregler om siffror, procent och valuta; Stockholms stads skrivregler om tkr, mnkr och mdkr",
  severity: "hint",
  parseOptions,
  *check({ facts }, { options: { money } }) {
    const running = runningTexts(facts);
    yield* together(ungroupedNumbers(running), {
      sv: (right) => `Gruppera siffrorna tre och tre: ”${right}”.`,
      en: (right) => `Group the digits by threes: “${right}”.`,
    });
    yield* together(decimalPoints(running), {
      sv: (right) => `Skriv decimalkomma: ”${right}”.`,
      en: (right) => `Write a decimal comma: “${right}”.`,
    });
    yield* together(percentSigns(running), {
      sv: (right) => `I löpande text skrivs ”procent” ut: ”${right}”. Tecknet hör hemma i tabeller.`,
      en: (right) => `In running text “procent” is written out: “${right}”. The sign belongs in tables.`,
    });
    yield* together(oldAmounts(running), {
      sv: (right) => `Skriv ut ”kronor”: ”${right}”.`,
      en: (right) => `Write out “kronor”: “${right}”.`,
    });
    yield* together(moneyWords(running, money), {
      sv: (right) => `Skriv ”${right}”. Belopp anges i tkr, mnkr eller mdkr.`,
      en: (right) => `Write “${right}”. Amounts are given in tkr, mnkr or mdkr.`,
    });
  },
});

const usual = [
  { from: "kkr", to: "tkr" },
  { from: "mkr", to: "mnkr" },
  { from: "Mkr", to: "mnkr" },
  { from: "MSEK", to: "mnkr" },
  { from: "KSEK", to: "tkr" },
  { from: "TSEK", to: "tkr" },
];

function parseOptions(options: Fields): Options {
  const money = options.list("money", {
    item: exactCorrection,
    otherwise: usual,
    about: "Förkortningar för belopp som inte används, och de som används i stället: ”kkr → tkr”.",
  });
  return { money: new Map(money.map(({ from, to }) => [from, to])) };
}

interface Words {
  readonly sv: (right: string) => string;
  readonly en: (right: string) => string;
}

function* together(occurrences: readonly Occurrence[], { sv, en }: Words): Generator<Problem> {
  if (!isAny(occurrences)) return;
  const right = (occurrences[0].right ?? wordsOf(occurrences[0])).replace(/\u00A0/g, " ");
  yield { message: { sv: sv(right), en: en(right) }, ...allPlaces(occurrences) };
}

/** The number of a section has a point too: "avsnitt 1.3". */
const decimals =
  /(?<![\p{L}\p{N}.,:§/-]|(?:avsnitt|punkt|kapitel|kap\.|tabell|figur|bilaga|version|kvartal) )(?<whole>\d{1,3})\.(?<part>\d{1,2})(?= ?(?:miljoner|miljarder|mnkr|mdkr|mkr|procent|%|kronor|hektar|kilometer|meter|kvadratmeter)(?![\p{L}\p{N}]))/giu;

/** A point, and what every measure begins with: most numbers with a point are dates and telephone numbers. */
const decimalHint = /\d\.\d\d? ?[mpkh%]/i;

const decimalPoints = inEachText(
  ({ text, isQuoted }: RunningText): readonly Occurrence[] =>
    matchesIn(text.text, decimals).flatMap(({ 0: quote, index, groups: { whole, part } = {} }) =>
      isQuoted(index) ? [] : [{ text, start: index, end: index + quote.length, right: `${whole},${part}` }],
    ),
  ({ text }) => hasSign(text, signs.dividedDigits) && decimalHint.test(text.text),
);

const percent = /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:,\d{1,3})?) ?%(?![\p{L}\p{N}-])/gu;

/** Within parentheses a sign is brief where brevity is asked for. */
const percentSigns = inEachText(
  (one: RunningText): readonly Occurrence[] => {
    const { text } = one.text;
    return matchesIn(text, percent).flatMap(({ 0: quote, index, groups = {} }) => {
      if (one.isQuoted(index) || isInParentheses(text, index)) return [];
      const right = `${groups["number"] ?? ""} procent`;
      return [{ text: one.text, start: index, end: index + quote.length, right }];
    });
  },
  ({ text }) => hasSign(text, signs.percent),
);

/** "45 000:-", "8 800,-" */
const oldAmount = /(?<![\p{L}\p{N}.,:/-])(?<number>\d{1,3}(?: \d{3})+|\d{1,6})(?::-|,-)(?![\p{L}\p{N}-])/gu;

const oldAmounts = inEachText(
  ({ text, isQuoted }: RunningText): readonly Occurrence[] =>
    matchesIn(text.text, oldAmount).flatMap(({ 0: quote, index, groups: { number } = {} }) =>
      isQuoted(index)
        ? []
        : [{ text, start: index, end: index + quote.length, right: `${number}\u00A0kronor` }],
    ),
  ({ text }) => hasSign(text, signs.digit) && /\d[:,]-/.test(text.text),
);

const moneySigns = new WordSet(["kkr", "mkr", "tkr", "ksek", "msek", "tsek"]);

const moneyWords = inEachText(
  (one: RunningText, money: Options["money"]): readonly Occurrence[] => {
    const { text } = one.text;
    return matchesIn(text, /(?<=\d )[kmKMT](?:kr|SEK)(?![\p{L}\p{N}-])/gu).flatMap(({ 0: quote, index }) => {
      const right = money.get(quote);
      if (right === undefined || one.isQuoted(index)) return [];
      return [{ text: one.text, start: index, end: index + quote.length, right }];
    });
  },
  ({ text }) => moneySigns.isIn(text),
);
