import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll, readText } from "../facts/block-text";
import { documentLists, type DocumentList, type ListedDocument } from "../facts/document-list";
import type { Facts } from "../facts/facts";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { refersToLaw } from "../language/law-reference";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** The text, the heading and the list disagree about which enclosures there are. */
export const enclosuresMismatch = defineRule({
  id: "enclosures-mismatch",
  title: { sv: "Bilagorna stämmer inte", en: "Enclosures do not match" },
  why: {
    sv: "En bilaga som texten hänvisar till och som inte följer med kan nämnden inte läsa.",
    en: "The nämnd cannot read an enclosure that the text refers to and that does not come with it.",
  },
  source: "Ärendehandböcker om bilageförteckningen; listor som glidit ifrån texten är ett vanligt fel",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const lists = documentLists(facts);
    const sources = lists.filter((list) => list.role === "sources" && list.isCountable);
    for (const list of sources) yield* disorderIn(list);
    const [only, another] = enclosuresIn(lists, sources);
    if (!only || another || only.entries.length === 0 || !only.isCountable) return;
    const disorder = only.role === "enclosures" ? [...disorderIn(only)] : [];
    yield* disorder;
    if (disorder.length === 0 && only.entries.every(isOne)) yield* missing(facts, only, lists);
    yield* wrongHeading(only);
  },
});

/** A list of their own; without one, a list of sources in which some are numbered as enclosures. */
function enclosuresIn(
  lists: readonly DocumentList[],
  sources: readonly DocumentList[],
): readonly DocumentList[] {
  const enclosures = lists.filter(({ role }) => role === "enclosures");
  if (enclosures.length > 0) return enclosures;
  return sources.flatMap((list) => {
    const entries = list.entries.filter(({ words }) => /^bilaga \d/i.test(words));
    return entries.length > 1 ? [{ ...list, entries }] : [];
  });
}

/** "Karta, avtal och protokoll" on one line, and "Bilaga 1–3", are several enclosures in one entry. */
function isOne({ words, isItem }: ListedDocument): boolean {
  const hasRange = /^(?:bilag(?:a|or) )?\d{1,2} ?(?:[–-] ?\d|,|och|samt)/i.test(words);
  return !hasRange && (isItem || !/;|,(?! (?:den )?\d)|(?<!\p{L})samt(?!\p{L})/u.test(words));
}

/** "Bilaga 1, Bilaga 3", or two that are "Bilaga 2": only where each has a number that was typed or counted. */
function* disorderIn({ entries }: DocumentList): Generator<Problem> {
  if (entries.length < 2 || entries[0]?.number !== 1) return;
  if (entries.some(({ number }) => number === undefined)) return;
  const at = entries.findIndex(({ number }, index) => number !== index + 1);
  const entry = entries[at];
  if (!entry || (entry.number !== at + 2 && entry.number !== at)) return;
  const name = /^bilaga/i.test(entry.words)
    ? { sv: "Bilaga", en: "Enclosure" }
    : { sv: "Nummer", en: "Number" };
  yield {
    message:
      entry.number === at
        ? {
            sv: `Två handlingar i listan har nummer ${at}. Numrera om.`,
            en: `Two documents in the list have the number ${at}. Renumber.`,
          }
        : {
            sv: `${name.sv} ${at + 1} saknas i listan: efter ${at} kommer ${entry.number}. Lägg till den eller numrera om.`,
            en: `${name.en} ${at + 1} is not in the list: after ${at} comes ${entry.number}. Add it or renumber.`,
          },
    where: placeOfAll(entry.text),
  };
}

/** A number that neither the list of enclosures nor the list of sources has. */
function* missing(facts: Facts, list: DocumentList, lists: readonly DocumentList[]): Generator<Problem> {
  const present = numbersOf(list, lists);
  const references = referencesIn(runningTexts(facts)).filter(({ number }) => !present.has(number));
  for (const number of new Set(references.map((one) => one.number))) {
    const places = references.filter((one) => one.number === number);
    if (!isAny(places)) continue;
    const { length } = list.entries;
    yield {
      message: {
        sv: `Texten hänvisar till bilaga ${number}, men listan har ${length === 1 ? "bara en bilaga" : `${length} bilagor`}. Lägg till bilagan eller rätta hänvisningen.`,
        en: `The text refers to enclosure ${number}, but the list has ${length}. Add the enclosure or correct the reference.`,
      },
      ...allPlaces(places),
    };
  }
}

function numbersOf({ entries }: DocumentList, lists: readonly DocumentList[]): ReadonlySet<number> {
  const inSources = lists.flatMap((list) =>
    list.entries.map(({ words }) => /^bilaga (\d+)/i.exec(words)?.[1]),
  );
  return new Set([
    ...entries.map(({ number }, at) => number ?? at + 1),
    ...inSources.flatMap((number) => (number === undefined ? [] : [Number(number)])),
  ]);
}

interface Reference extends Occurrence {
  readonly number: number;
}

const reference =
  /(?<![\p{L}\p{N}-])(?:bilag(?:a|orna|or)|bil\.) (?:nr )?(?<first>\d{1,2})(?:(?:, \d{1,2})*(?: och | samt |[–-])(?<last>\d{1,2}))?(?![\p{L}\p{N}:/-]|[.,]\d| (?:till|i|av|från|och \d)(?!\p{L}))/giu;

/** A remiss has enclosures of its own, and so have acts. */
const isOfOthers = (text: string): boolean =>
  refersToLaw(text) || /remiss|betänkande|förordning|direktiv|promemoria/i.test(text);

/** "Planens bilaga 2", "bilaga 2 till avtalet" and what a law says are another document's. */
const referencesIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Reference[] => {
    if (isOfOthers(text.text)) return [];
    return matchesIn(text.text, reference).flatMap(({ 0: quote, index, groups = {} }) => {
      const before = text.text.slice(Math.max(0, index - 40), index);
      if (isQuoted(index) || /\p{Ll}s $|\d{4}:\d+\)?,? $/u.test(before)) return [];
      const number = Number(groups["last"] ?? groups["first"]);
      return [{ text, number, start: index, end: index + quote.length }];
    });
  },
  ({ text }) => hasSign(text, signs.digit) && enclosing.isIn(text),
);

const enclosing = new WordSet(["bilaga", "bilagorna", "bilagor", "bil"]);

/** One is "Bilaga", two are "Bilagor". */
function* wrongHeading({ heading, entries }: DocumentList): Generator<Problem> {
  const written = readText(heading);
  const match = /bilag(?:a|or)(?= ?:? ?$)/iu.exec(written.text);
  const isOne = /a$/i.test(match?.[0] ?? "");
  if (!match || (isOne ? !areSeveral(entries) : !isSingle(entries))) return;
  const stretch = { start: match.index, end: match.index + match[0].length };
  const right = otherNumber(match[0]);
  yield {
    message: {
      sv: `Rubriken är ”${match[0]}”, men under den står ${isOne ? `${entries.length} bilagor` : "bara en"}. Skriv ”${right}”.`,
      en: `The heading is “${match[0]}”, but there ${isOne ? `are ${entries.length}` : "is only one"} below it. Write “${right}”.`,
    },
    where: written.placeOf(stretch),
    fixes: fixIn(written, stretch, right),
  };
}

const others: Readonly<Record<string, string>> = { a: "or", A: "OR", or: "a", OR: "A" };

function otherNumber(word: string): string {
  const stem = word.slice(0, "bilag".length);
  return stem + (others[word.slice(stem.length)] ?? "");
}

/** Lines that are no items of a list may be one title and what is said of it. */
const areSeveral = (entries: DocumentList["entries"]): boolean =>
  entries.length > 1 && entries.every(({ isItem }) => isItem);

/** "Protokoll och avtal", "Avtal 1–3" and "Ritningar" may be several. */
function isSingle(entries: DocumentList["entries"]): boolean {
  const [only, another] = entries;
  if (!only || another) return false;
  const title = only.words
    .replace(/^(?:bilaga )?\d{1,2}(?:[.:)]| ?[–-])? (?=\p{Lu})/iu, "")
    .replace(/,? (?:den )?(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}+ \d{4})$/u, "");
  return title.length > 3 && !severalIn.test(title);
}

const severalIn =
  /[,;/&]|\d{1,2} ?[–-] ?\d{1,2}(?!\d)|(?<!\p{L})(?:och|samt|med)(?!\p{L})|^\p{L}+(?:or|ar|er)(?!\p{L})/iu;
