import { allPlaces, isAny } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { findPhrase, inCaseOf, isInLawTalk, type PhrasePlace } from "../facts/find-phrase";
import { vocabulary } from "../facts/vocabulary";

/** "skall" in the writer's own words; laws and quotations keep theirs. */
export const skaSkall = defineRule({
  id: "ska-skall",
  title: { sv: "”Skall” i stället för ”ska”", en: "“Skall” instead of “ska”" },
  why: {
    sv: "”Ska” är det ord som läsarna själva använder. Det är rekommenderat i myndighetstext sedan länge.",
    en: "“Ska” is the word that the readers use themselves. It has long been recommended for official texts.",
  },
  source: "Myndigheternas skrivregler; Svarta listan",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const occurrences = findPhrase(vocabulary(facts), "skall")
      .filter((place) => !isInLawTalk(place) && !isBarking(place))
      .map((place) => ({ ...place, text: place.running.text, right: inCaseOf(place, "ska") }));
    if (!isAny(occurrences)) return;
    yield {
      message: { sv: "Skriv ”ska” i stället för ”skall”.", en: "Write “ska” instead of “skall”." },
      ...allPlaces(occurrences),
    };
  },
});

/** "Hundens skall hördes i huset." */
const isBarking = ({ running, start }: PhrasePlace): boolean =>
  /hund/i.test(running.text.text.slice(Math.max(0, start - 60), start + 60));
