import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { hasSign, signs } from "../language/text-signs";

/** A hyphen with a space on either side, where Swedish has an en dash. */
export const typographyDash = defineRule({
  id: "typography-dash",
  title: { sv: "Bindestreck som tankstreck", en: "Hyphen for a dash" },
  why: {
    sv: "Bindestrecket binder ihop, tankstrecket skiljer åt. Ett kort streck mellan två led läses lätt fel.",
    en: "A hyphen joins, a dash parts. A short stroke between two parts is easily misread.",
  },
  source: "Svenska skrivregler om tankstreck",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const found = dashes(runningTexts(facts));
    if (!isAny(found)) return;
    yield {
      message: {
        sv: "Skriv tankstreck (–) med mellanslag på båda sidor när ett led skjuts in i meningen.",
        en: "Write an en dash (–) with a space on either side when something is put into the sentence.",
      },
      ...allPlaces(found),
    };
  },
});

const dashes = inEachText(dashesIn, ({ text }) => hasSign(text, signs.hyphenAlone));

/** Between words alone: between numbers it may be a minus. */
function dashesIn({ text, isQuoted }: RunningText): readonly Occurrence[] {
  return [...text.text.matchAll(/(?<=[\p{L})”,] )-(?= [\p{L}”(])/gu)]
    .filter(({ index }) => !isQuoted(index))
    .map(({ index }) => ({ text, start: index, end: index + 1, right: "–" }));
}
