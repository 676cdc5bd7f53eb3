import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** "NKI (nöjd kund-index)": the name goes first, and the abbreviation in parentheses. */
export const abbreviationOrder = defineRule({
  id: "abbreviation-order",
  title: { sv: "Förkortningen står före namnet", en: "Abbreviation before the name" },
  why: {
    sv: "Den som inte känner till förkortningen får först ett ord som inte säger något.",
    en: "Whoever does not know the abbreviation first meets a word that says nothing.",
  },
  source: "Myndigheternas skrivregler: namnet först, förkortningen inom parentes",
  severity: "hint",
  parseOptions: noOptions,
  check({ facts }) {
    return problemsIn(runningTexts(facts));
  },
});

const explained =
  /(?<![\p{L}\p{N}-])(?<short>[A-ZÅÄÖ]{2,8}) \((?<name>\p{L}[\p{L}-]*(?: [\p{L}-]+){0,9})\)/gu;

const problemsIn = inEachText(
  function* ({ text, isQuoted }: RunningText): Generator<Problem> {
    for (const { 0: quote, index, groups: { short = "", name = "" } = {} } of matchesIn(
      text.text,
      explained,
    )) {
      if (isQuoted(index) || !hasInitials(name, short)) continue;
      const stretch = { start: index, end: index + quote.length };
      const right = `${name} (${short})`;
      yield {
        message: {
          sv: `Skriv namnet först: ”${right}”.`,
          en: `Write the name first: “${right}”.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, right),
      };
    }
  },
  ({ text }) => hasSign(text, signs.capitals) && hasSign(text, signs.bracket),
);

/** Each letter begins a word or, in a compound, stands inside one; the first begins the first. */
function hasInitials(name: string, short: string): boolean {
  const letters = name.toLocaleUpperCase("sv");
  if (letters.charAt(0) !== short.charAt(0) || name.length < 2 * short.length) return false;
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
