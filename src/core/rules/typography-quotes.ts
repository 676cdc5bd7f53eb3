import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** Straight or foreign quotation marks; Swedish has the same curved one on both sides. */
export const typographyQuotes = defineRule({
  id: "typography-quotes",
  title: { sv: "Raka citattecken", en: "Straight quotation marks" },
  why: {
    sv: "Svenska citattecken är böjda och likadana på båda sidor: ”så här”. Blandade tecken ser slarviga ut.",
    en: "Swedish quotation marks are curved and the same on both sides: ”så här”. Mixed marks look careless.",
  },
  source: "Svenska skrivregler om citattecken",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const found = wrongMarks(runningTexts(facts));
    if (!isAny(found)) return;
    yield {
      message: {
        sv: "Skriv svenska citattecken, böjda och likadana på båda sidor: ”så här”.",
        en: "Write Swedish quotation marks, curved and the same on both sides: ”så här”.",
      },
      ...allPlaces(found),
    };
  },
});

/** In pairs alone: one by itself may be an inch, a second or another's mistake. */
const wrongMarks = inEachText(
  ({ text }: RunningText): readonly Occurrence[] => {
    const all = matchesIn(text.text, /["“„”]/g);
    if (all.length % 2 !== 0 || /\d"/.test(text.text)) return [];
    return all
      .filter(([mark]) => mark !== "”")
      .map(({ index }) => ({ text, start: index, end: index + 1, right: "”" }));
  },
  ({ text }) => hasSign(text, signs.quotationMark),
);
