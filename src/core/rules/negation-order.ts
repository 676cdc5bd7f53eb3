import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { commonCompound, eitherCase, neuterCompound, organs } from "../language/organ-words";
import { WordSet } from "../language/word-set";

/** "Förvaltningen inte anser": in a main clause the verb comes second. */
export const negationOrder = defineRule({
  id: "negation-order",
  title: { sv: "”Inte” före verbet", en: "“Inte” before the verb" },
  why: {
    sv: "I en huvudsats står ”inte” efter verbet. Omkastade ord är ofta spår av en omskrivning.",
    en: "In a main clause “inte” follows the verb. Words in the wrong order are often a trace of rewriting.",
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
    for (const { index, groups = {} } of matchesIn(text.text, pattern)) {
      const { subject = "", verb = "" } = groups;
      const start = index + subject.length + 1;
      const stretch = { start, end: start + "inte ".length + verb.length };
      if (isQuoted(start)) continue;
      yield {
        message: {
          sv: `I en huvudsats står verbet före ”inte”: ”${verb} inte”.`,
          en: `In a main clause the verb precedes “inte”: “${verb} inte”.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, `${verb} inte`),
      };
    }
  },
  ({ text }) => negation.isIn(text) && isBeforeVerb.test(text.text) && hint.test(text.text),
);

/** What reports say something of; first in a sentence each can only be its subject. */
const matters = [
  ..."förslaget beslutet motionen remissen ärendet utredningen åtgärden projektet planen uppdraget avtalet".split(
    " ",
  ),
  ..."arbetet verksamheten bolaget lagen skolan insatsen budgeten".split(" "),
];

const verbs =
  "är|har|ska|kan|får|vill|bör|kommer|anser|bedömer|delar|ser|föreslår|behöver|finner|tillstyrker|avstyrker|ställer|menar|medför|innebär|påverkar|gäller|omfattar|leder|kräver|ger|avser|finns|kunde|skulle";

const negation = new WordSet(["inte"]);

/** What begins with the same letters wherever it stands is found at once. */
const isBeforeVerb = new RegExp(` inte (?:${verbs})`);

/** The pattern is dear, and hardly ever fits. */
const hint = new RegExp(
  `(?:${[...organs, ...matters].join("|")}|förvaltningen|nämnden|styrelsen|kontoret|utskottet) inte (?:${verbs})`,
  "i",
);

const pattern = new RegExp(
  `(?<=^|[.!?] )(?<subject>${eitherCase([...organs, ...matters])}|${commonCompound}|${neuterCompound}) inte (?<verb>${verbs})(?!\\p{L})`,
  "gu",
);
