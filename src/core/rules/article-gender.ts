import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { numberOfWord, numbersOfWord } from "../language/scan-text";
import { areSmallLetters } from "../language/unit-kinds";
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

interface Pair {
  readonly article: string;
  readonly noun: string;
  readonly index: number;
}

const shortest = 4;
const hyphen = /-/;

/** An article and a noun in small letters with nothing but a space between them, and no hyphen on either side. */
function* pairsIn({ text, words: { numbers, from, to } }: BlockText): Generator<Pair> {
  for (let at = from; at < to - numbersOfWord; at += numbersOfWord) {
    if (!articleNumbers.has(numbers[at + 2] ?? 0)) continue;
    const [index, end] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    const [start, past] = [numbers[at + numbersOfWord] ?? 0, numbers[at + numbersOfWord + 1] ?? 0];
    const [article, noun] = [text.slice(index, end), text.slice(start, past)];
    if (text.slice(end, start) !== " " || hyphen.test(text.charAt(index - 1) + text.charAt(past))) continue;
    if (noun.length >= shortest && areSmallLetters(noun)) yield { article, noun, index };
  }
}

const problemsIn = inEachText(
  function* ({ text, isQuoted }: RunningText): Generator<Problem> {
    for (const { article, noun, index } of pairsIn(text)) {
      const written = article.toLowerCase() === "en" ? "en" : "ett";
      if (!isWrong(written, noun)) continue;
      if (isQuoted(index) || isNumber(text.text.slice(Math.max(0, index - 20), index))) continue;
      const stretch = { start: index, end: index + article.length + 1 + noun.length };
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
const articleNumbers = new Set(["en", "ett"].map(numberOfWord));

const otherArticle = (article: string): string =>
  /t/i.test(article) ? article.slice(0, 1) + "n" : `${article.slice(0, 1)}tt`;

/** "Alternativ ett utredning krävs": there it counts what stands before. */
const isNumber = (before: string): boolean =>
  /(?:etapp|punkt|alternativ|nummer|del|fas|steg|kapitel|nivå|kvartal|tertial|bilaga|ärende|scenario|och|eller) $/iu.test(
    before,
  );
