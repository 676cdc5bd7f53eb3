import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { commonCompound, neuterCompound, organs } from "../language/organ-words";
import { WordSet } from "../language/word-set";

/** "Därför bedömer nämndens att": a genitive with nothing to own. */
export const bareGenitiveBeforeAtt = defineRule({
  id: "bare-genitive-before-att",
  title: { sv: "Genitiv utan något som ägs", en: "Genitive with nothing owned" },
  why: {
    sv: "Ett s för mycket gör att läsaren väntar på ett ord som aldrig kommer.",
    en: "An s too many makes the reader wait for a word that never comes.",
  },
  source: "Granskade tjänsteutlåtanden; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  check({ facts }) {
    return problemsIn(runningTexts(facts));
  },
});

const problemsIn = inEachText(
  function* ({ text, isQuoted }: RunningText): Generator<Problem> {
    for (const { 0: quote, index, groups = {} } of matchesIn(text.text, pattern)) {
      const organ = groups["organ"] ?? "";
      const start = index + quote.length - organ.length - 1;
      const stretch = { start, end: start + organ.length + 1 };
      if (isQuoted(start)) continue;
      yield {
        message: {
          sv: `Skriv ”${organ}” utan s.`,
          en: `Write “${organ}” without its s.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, organ),
      };
    }
  },
  ({ text }) => verbSet.isIn(text) && /s att /i.test(text.text),
);

const verbs =
  "bedömer|anser|föreslår|menar|konstaterar|bedömde|ansåg|föreslog|konstaterade|framhåller|noterar";
const verbSet = new WordSet(verbs.split("|"));

const pattern = new RegExp(
  `(?<!\\p{L})(?:${verbs}) (?<organ>${organs.filter((organ) => !organ.endsWith("e")).join("|")}|${commonCompound}|${neuterCompound})s(?= att )`,
  "giu",
);
