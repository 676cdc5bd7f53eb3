import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule } from "../checking/rule";
import type { Facts, SectionRole } from "../facts/facts";
import { findPhrase, inCaseOf, isInLawTalk, type PhrasePlace } from "../facts/find-phrase";
import type { RunningText } from "../facts/running-text";
import { vocabulary } from "../facts/vocabulary";
import type { Fields } from "../profiles/fields";
import { anyText, objectsOf, sectionRole } from "../profiles/list-items";
import { replacement, type Replacement } from "../profiles/replacement";

interface WordToAvoid {
  /** What to say instead, in its dictionary form. */
  readonly say: string;
  /** Every form that is meant, the longer phrases first. */
  readonly forms: readonly Replacement[];
  /** A text that has one of these is about law, and there the word has its place. */
  readonly notWith: readonly string[];
  /** Sections that may use it. */
  readonly notIn: readonly SectionRole[];
  /** With one of these words behind or in front of it, it is something else. */
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  /** Where it has any, the next word ends in one of these or is a number: "jämlikt kommunallagen", "jämlikt 3 kap.". */
  readonly onlyBefore: readonly string[];
}

interface Options {
  readonly words: readonly WordToAvoid[];
}

/** Official words that have a plain one; one finding a word, inflected or not. */
export const wordToAvoid = defineRule<Options>({
  id: "word-to-avoid",
  title: { sv: "Ett enklare ord finns", en: "There is a plainer word" },
  why: {
    sv: "Gamla kansliord gör texten svårare att läsa, och betyder inget mer än de ord som läsarna själva använder.",
    en: "Old official words make the text harder to read, and mean no more than the words that the readers use themselves.",
  },
  source: "Språklagen 11 § om vårdat, enkelt och begripligt språk; Svarta listan",
  severity: "hint",
  parseOptions,
  *check({ facts }, { options }) {
    for (const word of options.words) {
      const occurrences = occurrencesOf(word, facts);
      if (!isAny(occurrences)) continue;
      const [{ text, start, end }] = occurrences;
      const written = text.text.slice(start, end).toLocaleLowerCase("sv");
      yield {
        message: {
          sv: `Skriv hellre ”${word.say.replaceAll(" eller ", "” eller ”")}” än ”${written}”, i den form som passar.`,
          en: `Rather write “${word.say.replaceAll(" eller ", "” or “")}” than “${written}”, in the form that fits.`,
        },
        ...allPlaces(occurrences),
      };
    }
  },
});

function occurrencesOf(word: WordToAvoid, facts: Facts): readonly Occurrence[] {
  const uses = vocabulary(facts);
  if (word.notWith.some((one) => uses.has(one))) return [];
  const taken = new Map<RunningText, Set<number>>();
  const isNew = ({ running, start }: PhrasePlace): boolean => {
    const starts = taken.get(running) ?? new Set();
    const size = starts.size;
    taken.set(running, starts.add(start));
    return starts.size > size;
  };
  const found = word.forms.flatMap(({ from, to }) =>
    findPhrase(uses, from).flatMap((place) => {
      if (!isMeant(place, word) || !isNew(place)) return [];
      const right = to === undefined || breaksOrder(place, to) ? undefined : inCaseOf(place, to);
      return [{ ...place, text: place.running.text, right }];
    }),
  );
  return uses.inReadingOrder(found);
}

function isMeant(place: PhrasePlace, { notIn, notBefore, notAfter, onlyBefore }: WordToAvoid): boolean {
  const { role, text } = place.running;
  const [, next = ""] = /^ (\p{L}+|[\d§])/u.exec(text.text.slice(place.end, place.end + 30)) ?? [];
  const [, last = ""] = /(\p{L}+) $/u.exec(text.text.slice(Math.max(0, place.start - 30), place.start)) ?? [];
  if ((role && notIn.includes(role)) || text.text[place.end] === "?") return false;
  if (onlyBefore.length > 0 && !/[\d§]/.test(next) && !onlyBefore.some((end) => next.endsWith(end)))
    return false;
  return !notBefore.has(next.toLowerCase()) && !notAfter.has(last.toLowerCase()) && !isInLawTalk(place);
}

/** "tar emot inte" is no Swedish: what is two words now has the adverb between them. */
const adverb =
  /^ (?:inte|ej|icke|också|även|dock|därför|alltid|heller|främst|nu|inget|sig|därmed|således)(?!\p{L})/u;

const breaksOrder = ({ running, end }: PhrasePlace, to: string): boolean =>
  to.includes(" ") && adverb.test(running.text.text.slice(end, end + 12));

function parseOptions(options: Fields): Options {
  const item = objectsOf("words-to-avoid", parseWord, ({ forms }) => forms.map(({ from }) => from));
  return {
    words: options.list("words", {
      item,
      about: "Ord att undvika. Ett ord tas bort med någon av sina former.",
    }),
  };
}

function parseWord(word: Fields): WordToAvoid {
  const texts = (name: string, about: string) => word.list(name, { item: anyText, about });
  const forms = word.list("forms", {
    item: replacement,
    notEmpty: true,
    about: "Varje form av ordet: ”erhåller → får”.",
  });
  return {
    say: word.text("say", { about: "Det som hellre skrivs, i grundform." }),
    forms: [...forms].sort((a, b) => b.from.length - a.from.length),
    notWith: texts(
      "notWith",
      "Har texten något av de här orden handlar den om juridik, och där hör ordet hemma.",
    ),
    notIn: word.list("notIn", { item: sectionRole, about: "Delar där ordet får stå." }),
    notBefore: new Set(texts("notBefore", "Följs ordet av något av de här är det ett annat ord.")),
    notAfter: new Set(texts("notAfter", "Står något av de här före är det ett annat ord.")),
    onlyBefore: texts(
      "onlyBefore",
      "Ordet menas bara före en siffra, ett paragraftecken eller ett ord som slutar så här.",
    ),
  };
}
