import { allPlaces, isAny, wordsOf, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { WordSet } from "../language/word-set";

/** A programme for 2020–2023 is said to have been adopted in 2021, when its time had already begun. */
export const adoptedAfterPeriodStart = defineRule({
  id: "adopted-after-period-start",
  title: { sv: "Antaget efter att perioden börjat", en: "Adopted after its period began" },
  why: {
    sv: "Ett program antas oftast innan det ska gälla. Ett senare år kan vara rätt, men är ofta ett skrivfel.",
    en: "A programme is mostly adopted before it applies. A later year may be right, but is often a slip.",
  },
  source: "Granskade tjänsteutlåtanden: årtal som följt med från en äldre text",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const found = adoptionsIn(runningTexts(facts));
    for (const quote of new Set(found.map(wordsOf))) {
      const places = found.filter((one) => wordsOf(one) === quote);
      if (!isAny(places)) continue;
      const [{ period, year }] = places;
      yield {
        message: {
          sv: `Perioden ${period} hade redan börjat ${year}. Kontrollera när det antogs.`,
          en: `The period ${period} had already begun in ${year}. Check when it was adopted.`,
        },
        ...allPlaces(places),
      };
    }
  },
});

interface Adoption extends Occurrence {
  readonly period: string;
  readonly year: string;
}

const adoption =
  /(?<![\p{N}/:.-])(?<from>20\d\d) ?[–-] ?(?<to>20\d\d)(?:(?:,? som| \p{L}{1,20}){0,3} (?:antogs|fastställdes|beslutades)|,? antag(?:en|et|na)) (?:av [\p{L} -]{3,50}? )?(?:(?:den \d{1,2}|i|under|år|hösten|våren|sommaren|vintern)? ?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)? ?)(?<year>20\d\d)(?![\p{L}\p{N}/:–-])/gu;

const adopted = new WordSet(["antogs", "antagen", "antaget", "antagna", "fastställdes", "beslutades"]);

const adoptionsIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Adoption[] => {
    return matchesIn(text.text, adoption).flatMap(({ 0: quote, index, groups = {} }) => {
      const { from = "", to = "", year = "" } = groups;
      if (
        year <= from ||
        to <= from ||
        isQuoted(index) ||
        /revider|uppdater|(?<!\p{L})och(?!\p{L})/iu.test(
          quote.slice(9).split(/antogs|antag|fastställdes|beslutades/)[0] ?? "",
        )
      )
        return [];
      return [{ text, start: index, end: index + quote.length, period: `${from}–${to}`, year }];
    });
  },
  ({ text }) => adopted.isIn(text),
);
