import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { eitherCase, organs } from "../language/organ-words";
import { WordSet } from "../language/word-set";

/** "Kommunfullmäktige beslutande den 5 maj": a slip for "beslutade". */
export const participleForVerb = defineRule({
  id: "participle-for-verb",
  title: { sv: "”Beslutande” i stället för ”beslutade”", en: "“Beslutande” for “beslutade”" },
  why: {
    sv: "Meningen saknar verb. Ett skrivfel i ordet för beslutet är svårt att se och följer med till protokollet.",
    en: "The sentence has no verb. A slip in the very word for the decision is hard to see and goes on into the minutes.",
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
    for (const { index, groups = {} } of matchesIn(text.text, pattern)) {
      const start = index + (groups["subject"]?.length ?? 0) + 1;
      const stretch = { start, end: start + "beslutande".length };
      if (isQuoted(start)) continue;
      yield {
        message: {
          sv: "Meningen saknar verb. Skriv ”beslutade”.",
          en: "The sentence has no verb. Write “beslutade”.",
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, "beslutade"),
      };
    }
  },
  ({ text }) => participle.isIn(text),
);

const participle = new WordSet(["beslutande"]);

const pattern = new RegExp(
  `(?<![\\p{L}-])(?<subject>${eitherCase(organs)}|\\p{L}+nämnden) beslutande (?=den \\d|\\d{4}-\\d\\d-\\d\\d|att )`,
  "gu",
);
