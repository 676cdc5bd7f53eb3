import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import {
  commonCompound,
  commonOrgans,
  eitherCase,
  neuterCompound,
  neuterOrgans,
} from "../language/organ-words";
import { WordSet } from "../language/word-set";

/** An adjective that does not agree with its noun, in patterns where nothing else can be meant. */
export const agreementSafe = defineRule({
  id: "agreement-safe",
  title: { sv: "Ordet böjs inte efter substantivet", en: "No agreement with the noun" },
  why: {
    sv: "Ett ord som inte är böjt efter det ord det hör till ser ut som ett slarvfel och får läsaren att läsa om.",
    en: "A word that does not agree with its noun looks careless and makes the reader read again.",
  },
  source: "Svenska skrivregler; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  check({ facts }) {
    return problemsIn(runningTexts(facts));
  },
});

const problemsIn = inEachText(
  function* ({ text, isQuoted }: RunningText): Generator<Problem> {
    for (const { mayFit, pattern, right: mend } of patterns) {
      if (!mayFit(text)) continue;
      for (const { 0: quote, index, groups = {} } of matchesIn(text.text, pattern)) {
        const wrong = groups["adjective"] ?? "";
        const start = index + quote.length - wrong.length;
        const stretch = { start, end: start + wrong.length };
        if (isQuoted(start)) continue;
        yield {
          message: {
            sv: `Efter ”${groups["noun"]}” heter det ”${mend(wrong)}”.`,
            en: `After “${groups["noun"]}” it should be “${mend(wrong)}”.`,
          },
          where: text.placeOf(stretch),
          fixes: fixIn(text, stretch, mend(wrong)),
        };
      }
    }
  },
  ({ text }) => verbs.isIn(text) && (hasAdjective(text) || hasNeuter(text)),
);

const verbs = new WordSet(["är", "ställer"]);

/** Where the organ alone is the subject: first in a sentence, or right after "att". */
const subject = "(?<=^|[.!?] | att )";
const verb = " (?:är|ställer sig) (?:i huvudsak |i grunden |mycket |också |även |fortsatt )?";
/** With an infinitive behind it, "positivt" may be about how something is done. */
const before = "(?= (?:till|mot|inför)(?! att )(?!\\p{L})|[.,;]|$)";
const adjectives = ["positiv", "negativ", "skeptisk", "kritisk", "tveksam"];
const base = adjectives.join("|");
const adjectiveForms = new WordSet(adjectives.flatMap((form) => [form, `${form}t`]));
const hasAdjective = (text: BlockText): boolean => adjectiveForms.isIn(text);
const hasNeuter = ({ text }: BlockText): boolean => text.includes("ndet är ");

interface Pattern {
  /** Where it says no the pattern need not be tried. */
  readonly mayFit: (text: BlockText) => boolean;
  readonly pattern: RegExp;
  readonly right: (wrong: string) => string;
}

const patterns: readonly Pattern[] = [
  {
    mayFit: hasAdjective,
    pattern: new RegExp(
      `${subject}(?<noun>${eitherCase(commonOrgans)}|${commonCompound})${verb}(?<adjective>(?:${base})t)${before}`,
      "gu",
    ),
    right: (wrong) => wrong.slice(0, -1),
  },
  {
    mayFit: hasAdjective,
    // "Till att" with a clause after it is said of what somebody is; with "ställer sig" the adverb is in use.
    pattern: new RegExp(
      `${subject}(?<noun>${eitherCase(commonOrgans)}|${commonCompound}) är (?<adjective>(?:${base})t)(?= till att )`,
      "gu",
    ),
    right: (wrong) => wrong.slice(0, -1),
  },
  {
    mayFit: hasAdjective,
    pattern: new RegExp(
      `${subject}(?<noun>${eitherCase(neuterOrgans)}|${neuterCompound})${verb}(?<adjective>${base})${before}`,
      "gu",
    ),
    right: (wrong) => `${wrong}t`,
  },
  {
    mayFit: hasNeuter,
    // "Genomförandet är planerad": -andet and -endet are neuter, and these participles have no other use.
    pattern:
      /(?<=^|[.!?] )(?<noun>\p{Lu}\p{Ll}{3,}(?:andet|endet)) är (?<adjective>\p{Ll}{2,}(?:er|sl|nd|mn|tt|pp|kl|st|br|gg|ns|rk|ll|ck|el|pl|bb)ad)(?= |[.,;]|$)/gu,
    right: (wrong) => `${wrong.slice(0, -1)}t`,
  },
];
