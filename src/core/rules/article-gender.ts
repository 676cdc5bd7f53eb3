import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { WordSet } from "../language/word-set";

/** "En avtal", "ett utredning": the article of the other gender, right before a noun of which nobody doubts it. */
export const articleGender = defineRule({
  id: "article-gender",
  title: { sv: "Fel artikel: en eller ett", en: "Wrong article: en or ett" },
  why: {
    sv: "Artikeln blir ofta kvar när ordet efter den byts ut, och läsaren stannar vid den.",
    en: "The article is often left when the word after it is replaced, and it stops the reader.",
  },
  source: "Svenska Akademiens ordlista om substantivens genus; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  check({ facts }) {
    return problemsIn(runningTexts(facts));
  },
});

/** What a compound ends with decides its gender. Left out is what is also a person, an adjective or of either gender. */
const neuter = [
  ..."ärende beslut förslag yttrande utlåtande program avtal uppdrag arbete projekt område bidrag".split(" "),
  ..."tillstånd bolag kontor ombud utskott sammanträde protokoll underlag samråd behov syfte resultat".split(
    " ",
  ),
  ..."antal exempel initiativ perspektiv register system dokument regelverk nätverk bibliotek".split(" "),
  ..."förfarande belopp överskott underskott anslag remissvar krav villkor förhållande".split(" "),
  "möte",
];
const common = [
  ..."nämnd kommun skola rapport analys modell metod åtgärd insats avgift kostnad taxa strategi".split(" "),
  ..."riktlinje remiss skrivelse ansökan anmälan arbetsgrupp målgrupp referensgrupp begäran".split(" "),
  ..."detaljplan handlingsplan översiktsplan verksamhetsplan tidsplan".split(" "),
];

const heads = { en: new Set(neuter), ett: new Set(common) };
const lengthsOf = (words: readonly string[]): readonly number[] => [
  ...new Set(words.map((word) => word.length)),
];
const lengths = { en: lengthsOf(neuter), ett: lengthsOf(common) };

/** Whether the article is of the other gender than the noun, which may be a compound. */
function isWrong(article: "en" | "ett", noun: string): boolean {
  if (lengths[article].some((length) => heads[article].has(noun.slice(-length)))) return true;
  // Nouns in -ning, -het and -tion are of common gender, all of them.
  return article === "ett" && /\p{Ll}{3}(?:ning|het|tion)$/u.test(noun);
}

const pairs = /(?<![\p{L}\p{N}-])(?<article>en|ett) (?<noun>\p{Ll}{4,60})(?![\p{L}\p{N}-])/giu;

const problemsIn = inEachText(
  function* ({ text, isQuoted }: RunningText): Generator<Problem> {
    for (const { 0: quote, index, groups: { article = "", noun = "" } = {} } of matchesIn(text.text, pairs)) {
      const written = article.toLowerCase() === "en" ? "en" : "ett";
      if (!isWrong(written, noun) || /\p{Lu}/u.test(noun)) continue;
      if (isQuoted(index) || isNumber(text.text.slice(Math.max(0, index - 20), index))) continue;
      const stretch = { start: index, end: index + quote.length };
      const right = `${otherArticle(article)} ${noun}`;
      yield {
        message: { sv: `Det heter ”${right}”.`, en: `It should be “${right}”.` },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, right),
      };
    }
  },
  ({ text }) => articles.isIn(text),
);

const articles = new WordSet(["en", "ett"]);

const otherArticle = (article: string): string =>
  /t/i.test(article) ? article.slice(0, 1) + "n" : `${article.slice(0, 1)}tt`;

/** "Alternativ ett utredning krävs": there it counts what stands before. */
const isNumber = (before: string): boolean =>
  /(?:etapp|punkt|alternativ|nummer|del|fas|steg|kapitel|nivå|kvartal|tertial|bilaga|ärende|scenario|och|eller) $/iu.test(
    before,
  );
