import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule } from "../checking/rule";
import { findPhrase, inCaseOf, type PhrasePlace } from "../facts/find-phrase";
import { oncePer } from "../facts/once-per";
import { vocabulary } from "../facts/vocabulary";
import { isInParentheses } from "../language/in-parentheses";
import { parseAbbreviations, type Abbreviation } from "../profiles/parse-abbreviations";

/** An abbreviation in a sentence, where there is room for the words. */
export const abbreviationInText = defineRule<readonly Abbreviation[]>({
  id: "abbreviation-in-text",
  title: { sv: "Förkortning i löpande text", en: "Abbreviation in running text" },
  why: {
    sv: "Förkortningar stoppar läsaren och läses upp illa av en skärmläsare. I löpande text finns plats för orden.",
    en: "Abbreviations stop the reader and are read out badly by a screen reader. In running text there is room for the words.",
  },
  source: "Myndigheternas skrivregler: skriv ut förkortningar i löpande text",
  severity: "hint",
  parseOptions: parseAbbreviations,
  *check({ facts }, { options }) {
    const uses = vocabulary(facts);
    for (const abbreviation of options) {
      const occurrences = findPhrase(uses, abbreviation.short)
        .filter((place) => isToldOf(judgementOf(place), abbreviation))
        .map((place) => occurrenceOf(place, abbreviation));
      if (!isAny(occurrences)) continue;
      const { short, full } = abbreviation;
      yield {
        message: {
          sv: `Skriv ut ”${short}” i löpande text: ”${full}”.`,
          en: `Write “${short}” in full in running text: “${full}”.`,
        },
        ...allPlaces(occurrences),
      };
    }
  },
});

interface Judgement {
  readonly isInSentence: boolean;
  readonly isAfterName: boolean;
}

/** Places stay the same as long as the word stands in the same texts, and so does what is thought of them. */
const judgementOf = oncePer((place: PhrasePlace): Judgement => ({
  isInSentence: place.running.text.block.kind === "paragraph" && isInSentence(place),
  isAfterName: isAfterName(place),
}));

/** Those that may end a sentence stand after names too: "Siv Ek m.fl." */
const isToldOf = (judgement: Judgement, { mayEnd }: Abbreviation): boolean =>
  judgement.isInSentence && !(mayEnd && judgement.isAfterName);

/** So far back a parenthesis may have been opened. */
const farthest = 300;

/** Not within parentheses, nor in the title of a law. */
function isInSentence({ running, start }: PhrasePlace): boolean {
  const { text } = running.text;
  const before = text.slice(Math.max(0, start - farthest), start);
  return !isInParentheses(text, start, farthest) && !titleOfLaw.test(before);
}

/** A party's letter or a name with others after it: "av Siv Ek (S) m.fl.", "Ängen 1:12 m.fl." */
const isAfterName = ({ running: { text }, start }: PhrasePlace): boolean =>
  /(?:\)|\p{Lu}[\p{L}’-]*|\d:\d+),? $/u.test(text.text.slice(Math.max(0, start - 40), start));

/** "lagen (1994:137) om mottagande av asylsökande m.fl.": that is what the law is called. */
const titleOfLaw = /\(\d{4}:\d{1,4}\) (?:om|med) [^.;:]*$/u;

/** Where the abbreviation ends the sentence, its full stop stays. */
function occurrenceOf(place: PhrasePlace, abbreviation: Abbreviation): Occurrence {
  const { full, mayEnd, short, inflects } = abbreviation;
  const after = place.running.text.text.slice(place.end, place.end + 3);
  const isEnd = mayEnd && short.endsWith(".") && /^(?:[”")]? ?$| \p{Lu})/u.test(after);
  const right = inflects ? undefined : inCaseOf(place, full) + (isEnd ? "." : "");
  return { ...place, text: place.running.text, right };
}
