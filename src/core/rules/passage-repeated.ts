import type { Problem, TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll } from "../facts/block-text";
import { repeatedPassages } from "../facts/repeated-passages";
import { runningTexts, type RunningText } from "../facts/running-text";

/** A paragraph that stands, nearly word for word, in another section too. */
export const passageRepeated = defineRule({
  id: "passage-repeated",
  title: { sv: "Samma stycke två gånger", en: "The same paragraph twice" },
  why: {
    sv: "Den som läser hela tjänsteutlåtandet läser samma sak två gånger. En sammanfattning säger det viktigaste kortare.",
    en: "Whoever reads the whole report reads the same thing twice. A summary says the main thing in fewer words.",
  },
  source: "Klarspråksråd om sammanfattningar; granskade tjänsteutlåtanden",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    for (const { earlier, later } of repeatedPassages(runningTexts(facts))) yield problemOf(earlier, later);
  },
});

function problemOf(earlier: RunningText, later: RunningText): Problem {
  const places: readonly TextPlace[] = [earlier, later].map(({ text }) => placeOfAll(text));
  const [where, ...related] = places;
  return {
    message: {
      sv: "Stycket står nästan ordagrant på två ställen. Korta det ena, eller ta bort det.",
      en: "The paragraph stands almost word for word in two places. Shorten one of them, or take it away.",
    },
    where: where ?? "document",
    related,
  };
}
