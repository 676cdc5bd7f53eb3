import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
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
  return matchesIn(text.text, /(?<=[\p{L})”,] )-(?= [\p{L}”(])/gu)
    .filter(({ index }) => !isQuoted(index) && !isStretch(text.text, index))
    .map(({ index }) => ({ text, start: index, end: index + 1, right: "–" }));
}

const span =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar)?|[A-ZÅÄÖ][a-zåäöé]+";
const [from, to] = [
  new RegExp(`(?<![\\p{L}])(?:${span}) $`, "u"),
  new RegExp(`^ (?:${span})(?!\\p{L})`, "u"),
];

/** "januari - augusti", "Mosås - Kumla": from one to the other, and nothing put in. */
const isStretch = (text: string, at: number): boolean =>
  from.test(text.slice(Math.max(0, at - 30), at)) && to.test(text.slice(at + 1, at + 31));
