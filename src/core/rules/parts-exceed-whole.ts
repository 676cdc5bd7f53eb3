import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { parseSwedishNumber, printSwedishNumber } from "../language/swedish-numbers";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** "412 inspektioner, varav 388 planerade och 34 oplanerade": two parts that exclude each other are more than the whole. */
export const partsExceedWhole = defineRule({
  id: "parts-exceed-whole",
  title: { sv: "Delarna är fler än helheten", en: "The parts are more than the whole" },
  why: {
    sv: "Delarna kan inte vara fler än det som de är delar av. Något av talen är fel, och läsaren vet inte vilket.",
    en: "Parts cannot be more than what they are parts of. One of the numbers is wrong, and the reader cannot tell which.",
  },
  source: "Kommunallagens krav på beredning; tal som ändras på ett ställe och inte på det andra",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    yield* problemsIn(runningTexts(facts));
  },
});

const number = "(?<![\\p{N},.–-]|\\d )(?:\\d{1,3}(?: \\d{3})+|\\d+)";
const are = "(?:(?:är|var|har) )?";
const parts = `(?<a>${number}) ${are}(?<one>\\p{Ll}+) och (?<b>${number}) ${are}(?<other>\\p{Ll}+)`;

/** An amount goes to one thing alone. What comes in and what is spent are no parts of one, nor what comes every year. */
const amount = `${number}(?:,\\d{1,2})?`;
const unit = "(?:kronor|kr|tkr|mnkr|mkr|miljoner kronor)(?!\\p{L})";
const words =
  "(?:(?! (?:av dessa|därav|varav|resterande|per|om året|årlig\\p{L}*|intäkt\\p{L}*))[^.;:\\d]){0,60}?";
const amounts = `(?<whole>${amount}) (?<money>${unit})${words},? (?:varav|fördela[ts]\\p{L}* på) (?<a>${amount}) \\k<money>(?!\\p{L})${words} och (?<b>${amount}) \\k<money>(?!\\p{L}| (?:per|om året|årlig))`;

interface Pattern {
  readonly words: WordSet;
  /** What is in the midst of it, where the pattern itself is dear. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

/** The whole before its parts, or after them. */
const patterns: readonly Pattern[] = [
  {
    words: new WordSet(["varav", "därav"]),
    hint: / (?:varav|därav) \d/,
    pattern: new RegExp(
      `(?<whole>${number})(?: \\p{Ll}+){1,3},? (?:varav|därav) ${parts}(?![\\p{L}-])`,
      "gu",
    ),
  },
  {
    words: new WordSet(["varav", "fördelas", "fördelat", "fördelats"]),
    hint: / (?:varav|på) \d[\d ,]* (?:kr|tkr|mnkr|mkr|kronor|miljoner kronor)/,
    pattern: new RegExp(amounts, "gu"),
  },
  {
    words: new WordSet(["av"]),
    hint: /^Av |[.] Av /,
    pattern: new RegExp(
      `(?<!\\p{L})Av (?:de |totalt |sammanlagt )?(?<whole>${number})(?: \\p{Ll}+){2,4} ${parts}(?![\\p{L}-])`,
      "gu",
    ),
  },
  {
    words: new WordSet(["totalt", "sammanlagt", "tillsammans"]),
    hint: /, (?:totalt|sammanlagt|tillsammans) \d/,
    pattern: new RegExp(
      `${parts}, (?:totalt|sammanlagt|tillsammans) (?<whole>${number})(?![\\p{N},]| \\d)`,
      "gu",
    ),
  },
];

const problemsIn = inEachText(
  function* (running: RunningText): Generator<Problem> {
    for (const { pattern } of patterns.filter((one) => isHinted(running.text, one)))
      for (const { 0: words, index, groups = {} } of matchesIn(running.text.text, pattern)) {
        const message = messageOf(groups);
        if (!message || running.isQuoted(index)) continue;
        yield { message, where: running.text.placeOf({ start: index, end: index + words.length }) };
      }
  },
  ({ text }) => hasSign(text, signs.digit) && patterns.some((one) => isHinted(text, one)),
);

const isHinted = (text: BlockText, { words, hint }: Pattern): boolean =>
  words.isIn(text) && hint.test(text.text);

function messageOf(groups: Readonly<Record<string, string>>): Problem["message"] | undefined {
  const { a = "", b = "", whole: written = "", one = "", other = "", money } = groups;
  const [first, second, whole] = [a, b, written].map((digits) => parseSwedishNumber(digits));
  if (!first || !second || !whole || !(money || excludeEachOther(one, other))) return undefined;
  const sum = first.value + second.value;
  const decimals = Math.max(first.decimals, second.decimals, whole.decimals);
  if (sum <= whole.value + roundingOf(money, whole.decimals) || sum > whole.value * mostOver)
    return undefined;
  const added = printSwedishNumber(sum, decimals);
  return {
    sv: `${a} och ${b} är tillsammans ${added}, men texten säger ${written}. Räkna om och rätta det som är fel.`,
    en: `${a} and ${b} together are ${added}, but the text says ${written}. Recount, and correct what is wrong.`,
  };
}

/** Each of three amounts may be half a unit off. */
const roundingOf = (money: string | undefined, decimals: number): number =>
  money === undefined || (/^kr/.test(money) && decimals === 0) ? 0 : 1.5 * 10 ** -decimals;

/** Further over, the whole counts something else: households and not the people in them. */
const mostOver = 1.2;

/** Nobody is both, and "oplanerade" is none of the planned. Some may be neither, so that fewer says nothing. */
const pairs: ReadonlySet<string> = new Set([
  "flickor pojkar",
  "kvinnor män",
  "tjejer killar",
  "barn vuxna",
  "kommunala fristående",
  "kommunala privata",
  "interna externa",
  "svarat avstått",
  "tillstyrkt avstyrkt",
  "tillstyrker avstyrker",
  "beviljats avslagits",
  "godkända underkända",
  "positiva negativa",
  "muntliga skriftliga",
  "tillsvidareanställda visstidsanställda",
]);

const excludeEachOther = (one: string, other: string): boolean =>
  pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`) || one === `o${other}` || other === `o${one}`;
