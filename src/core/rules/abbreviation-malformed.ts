import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule } from "../checking/rule";
import { findPhrase, inCaseOf, type PhrasePlace } from "../facts/find-phrase";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { vocabulary } from "../facts/vocabulary";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";
import { parseAbbreviations, type Abbreviation } from "../profiles/parse-abbreviations";

/** An abbreviation with spaces for its points or with a point too few. "Dvs." and "osv." are right. */
export const abbreviationMalformed = defineRule<readonly Abbreviation[]>({
  id: "abbreviation-malformed",
  title: { sv: "Felskriven förkortning", en: "Malformed abbreviation" },
  why: {
    sv: "En förkortning i ovanlig form stoppar läsaren, och dess delar kan hamna på olika rader.",
    en: "An abbreviation in an unusual form stops the reader, and its parts may end up on different lines.",
  },
  source: "Myndigheternas skrivregler: punkt utan mellanslag i förkortningar av flera ord",
  severity: "warning",
  parseOptions: parseAbbreviations,
  *check({ facts }, { options }) {
    const uses = vocabulary(facts);
    const joined = joinedIn(runningTexts(facts));
    for (const abbreviation of options) {
      const phrases = longest(abbreviation.wrong.flatMap((wrong) => findPhrase(uses, wrong))).filter(
        isMalformed,
      );
      const words = joined.filter(({ short }) => short === abbreviation.short);
      if (phrases.length + words.length === 0) continue;
      const occurrences = uses
        .inReadingOrder([...phrases, ...words])
        .map((place) => occurrenceOf(place, abbreviation));
      if (!isAny(occurrences)) continue;
      const { short, full } = abbreviation;
      yield {
        message: {
          sv: `Förkortningen skrivs ”${short}”. I löpande text skrivs den hellre ut: ”${full}”.`,
          en: `The abbreviation is written “${short}”. In running text rather write it in full: “${full}”.`,
        },
        ...allPlaces(occurrences),
      };
    }
  },
});

/** Before a day "from" is no other word; "tom" is "empty" too, and is none after "från". */
const beforeDay =
  /(?<!\p{L})(?<word>from|(?<=(?:from|fr\.o\.m\.|från och med) [^.]{3,30} )tom) (?=(?:den )?\d{1,2}(?:\/\d| (?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)))/giu;

interface JoinedPlace extends PhrasePlace {
  /** The abbreviation that it should be. */
  readonly short: string;
}

const joinedIn = inEachText(
  (running: RunningText): readonly JoinedPlace[] =>
    matchesIn(running.text.text, beforeDay).flatMap(({ index, groups: { word = "" } = {} }) => {
      const short = word.toLowerCase() === "from" ? "fr.o.m." : "t.o.m.";
      const place = { running, start: index, end: index + word.length, short };
      return running.isQuoted(index) ? [] : [place];
    }),
  ({ text }) => hasSign(text, signs.digit) && joinedWords.isIn(text),
);

const joinedWords = new WordSet(["from", "tom"]);

/** "t.ex" with its last point is right, and "5 m m" is a measure. */
function isMalformed({ running: { text }, start, end }: PhrasePlace): boolean {
  const isComplete =
    text.text[end] === "." && text.text[end - 1] !== "." && text.text.slice(start, end).includes(".");
  return !isComplete && !/[\p{N}.] ?$/u.test(text.text.slice(Math.max(0, start - 2), start));
}

/** "tex." is one place, and not "tex" too. */
const longest = (places: readonly PhrasePlace[]): readonly PhrasePlace[] =>
  places.filter(
    ({ running, start, end }) =>
      !places.some((other) => other.running === running && other.start === start && other.end > end),
  );

/** In full: the right abbreviation would be the next thing to mend. The full stop of the sentence stays. */
function occurrenceOf(place: PhrasePlace, { full, mayEnd, inflects }: Abbreviation): Occurrence {
  const { text } = place.running;
  const [last = ""] = text.text.slice(place.start, place.end).slice(-1);
  const isEnd = mayEnd && last === "." && /^(?: ?$| \p{Lu})/u.test(text.text.slice(place.end, place.end + 3));
  return { ...place, text, right: inflects ? undefined : inCaseOf(place, full) + (isEnd ? "." : "") };
}
