import { allPlaces, isAny } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { findPhrase, type PhrasePlace } from "../facts/find-phrase";
import { vocabulary } from "../facts/vocabulary";

/** "vi" in a report: whether the förvaltning speaks or the nämnd, the reader cannot tell. */
export const firstPerson = defineRule({
  id: "first-person",
  title: { sv: "”Vi” i tjänsteutlåtandet", en: "“We” in the report" },
  why: {
    sv: "Nämnden läser förvaltningens text, och ”vi” kan då vara nämnden, förvaltningen eller hela kommunen.",
    en: "The nämnd reads the förvaltning's text, and “we” may then be the nämnd, the förvaltning or the whole municipality.",
  },
  source: "Granskade tjänsteutlåtanden: förvaltningen skriver om sig själv i tredje person",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const uses = vocabulary(facts);
    const occurrences = uses
      .inReadingOrder([
        ...forms.flatMap((form) => findPhrase(uses, form)),
        ...findPhrase(uses, "vår").filter(isOurs),
      ])
      .filter((place) => isPronoun(place))
      .map((place) => ({ ...place, text: place.running.text }));
    if (!isAny(occurrences)) return;
    yield {
      message: {
        sv: "Skriv vem som avses, till exempel ”förvaltningen”, i stället för ”vi” och ”vår”.",
        en: "Write who is meant, for instance “förvaltningen”, instead of “vi” and “vår”.",
      },
      ...allPlaces(occurrences),
    };
  },
});

/** "vår" alone may be the spring; before what an organisation has it is none. */
const owned = [
  ..."bedömning uppfattning uppgift verksamhet kommun stad region förvaltning nämnd organisation personal".split(
    " ",
  ),
  ..."budget planering ambition erfarenhet målsättning utgångspunkt roll egen".split(" "),
];
const forms = ["vi", "oss", "vårt", "våra"];

const beforeOwned = new RegExp(`^ (?:${owned.join("|")})(?!\\p{L})`, "u");

const isOurs = ({ running: { text }, end }: PhrasePlace): boolean =>
  beforeOwned.test(text.text.slice(end, end + 20));

/** Not "Vårt dnr", nor what a person is quoted with after a colon or a dash, what somebody was asked or "Projektet Vi i kvarteret". */
function isPronoun({ running: { text, sentences }, start, end }: PhrasePlace): boolean {
  const isLabel = /^ (?:dnr|diarie|datum|referens|beteckning|handläggare)/iu.test(
    text.text.slice(end, end + 16),
  );
  if (isLabel || /(?::|(?:^|:) ?[–-]) ?$/u.test(text.text.slice(Math.max(0, start - 4), start))) return false;
  if (/\p{Ll} \p{Lu}$/u.test(text.text.slice(Math.max(0, start - 2), start + 1))) return false;
  const sentence =
    text.text.includes("?", end) && sentences().find((one) => one.start <= start && end <= one.end);
  return !sentence || !text.text.slice(0, sentence.end).trimEnd().endsWith("?");
}
