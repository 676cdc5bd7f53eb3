import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import {
  documentLists,
  type DocumentList,
  type ListedDate,
  type ListedDocument,
} from "../facts/document-list";
import type { Facts } from "../facts/facts";
import { runningTexts, type RunningText } from "../facts/running-text";
import { isNearMiss } from "../language/near-dates";
import { compareDates } from "../language/plain-date";
import { printSwedishDate, type FoundDate } from "../language/swedish-dates";

/** The text gives a listed document another date than the list does, or the list of enclosures than that of sources. */
export const sameDocumentTwoDates = defineRule({
  id: "same-document-two-dates",
  title: { sv: "Samma handling med två datum", en: "One document with two dates" },
  why: {
    sv: "Läsaren kan inte veta om det är två versioner eller ett skrivfel, och protokollet kan peka ut fel handling.",
    en: "The reader cannot know whether there are two versions or a slip, and the minutes may name the wrong one.",
  },
  source:
    "Ärendehandböcker om beslutsunderlag; två datum för en handling är ett vanligt fel i granskade texter",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const listed = listedDocuments(facts);
    yield* listsAtOdds(listed);
    const named = namedOnce(listed);
    if (named.length === 0) return;
    for (const running of runningTexts(facts))
      if (running.text.dates().length > 0) yield* problemsIn(running, named);
  },
});

interface NamedDocument {
  /** In lower case, without number and date. */
  readonly title: string;
  readonly date: ListedDate;
  readonly list: DocumentList;
}

const listedDocuments = (facts: Facts): readonly NamedDocument[] =>
  documentLists(facts).flatMap((list) =>
    list.entries.flatMap((entry) => namedDocument(entry).map((one) => ({ ...one, list }))),
  );

/** One list names it once with one day, the other once with another. */
function* listsAtOdds(listed: readonly NamedDocument[]): Generator<Problem> {
  for (const one of listed.slice(0, mostNamed)) {
    const [first, second, third] = listed.filter(({ title }) => title === one.title);
    if (first !== one || !second || third || first.list === second.list) continue;
    if (compareDates(first.date.value, second.date.value) === 0) continue;
    yield {
      message: {
        sv: `Handlingen är daterad den ${printSwedishDate(second.date.value)} i den här listan och den ${printSwedishDate(first.date.value)} i den andra. Rätta det som är fel.`,
        en: `The document is dated ${printSwedishDate(second.date.value)} in this list and ${printSwedishDate(first.date.value)} in the other. Correct what is wrong.`,
      },
      where: second.date.text.placeOf(second.date.found),
      related: [first.date.text.placeOf(first.date.found)],
      atMost: "warning",
    };
  }
}

/** Those whose name can be no other's: minutes and decisions are many, and so are an author's letters. */
function namedOnce(named: readonly NamedDocument[]): readonly NamedDocument[] {
  const counts = new Map<string, number>();
  for (const { title } of named) counts.set(title, (counts.get(title) ?? 0) + 1);
  return named.filter(({ title }) => counts.get(title) === 1).slice(0, mostNamed);
}

/** A longer list is a register, and each of its documents would be looked for in the whole text. */
const mostNamed = 200;

function namedDocument({ words, date, isOwn }: ListedDocument): readonly Omit<NamedDocument, "list">[] {
  if (!date || isOwn || isMeeting.test(words) || (words.match(/\d{4}-\d\d-\d\d/g) ?? []).length > 1)
    return [];
  const title = words
    .replace(/^(?:bilaga )?\d{1,2}[.):]? ?[–-]? ?|^[-–•] /i, "")
    .replace(/,? ?\(?(?:daterad |daterat )?(?:den )?(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}+ \d{4})\)?.*$/u, "")
    .trim()
    .toLocaleLowerCase("sv");
  const isSpecific = title.length >= 12 && title.includes(" ");
  return isSpecific ? [{ title, date }] : [];
}

const isMeeting = /protokoll|beslut|möte|sammanträde|kallelse|(?<!\p{L})rev(?:\.|ider)|version|utkast/iu;

function* problemsIn(running: RunningText, named: readonly NamedDocument[]): Generator<Problem> {
  const lower = running.text.text.toLocaleLowerCase("sv");
  for (const one of named) yield* problemsOf(running, lower, one);
}

/** @param lower the text in small letters */
function* problemsOf(
  { text, isQuoted }: RunningText,
  lower: string,
  { title, date }: NamedDocument,
): Generator<Problem> {
  const [first = ""] = title.split(" ", 1);
  const rest = title.slice(first.length);
  for (let at = lower.indexOf(rest); at >= 0; at = lower.indexOf(rest, at + rest.length)) {
    const found = dateAfter(text.text, at + rest.length, text.dates());
    if (
      !found?.date ||
      !endsWithNoun(lower.slice(0, at), first) ||
      isQuoted(at) ||
      compareDates(found.date, date.value) === 0
    )
      continue;
    // What was sent out before it was worked over is another version.
    if (title.startsWith("förslag") && compareDates(found.date, date.value) < 0) continue;
    yield {
      message: {
        sv: `Handlingen är daterad den ${printSwedishDate(found.date)} här och den ${printSwedishDate(date.value)} i listan. Rätta det som är fel.`,
        en: `The document is dated ${printSwedishDate(found.date)} here and ${printSwedishDate(date.value)} in the list. Correct what is wrong.`,
      },
      where: text.placeOf(found),
      related: [date.text.placeOf(date.found)],
      ...(isNearMiss(found.date, date.value) ? {} : { atMost: "warning" as const }),
    };
  }
}

/** "Riktlinjer för bidrag" is "riktlinjerna för bidrag" in the text. */
const endsWithNoun = (before: string, noun: string): boolean =>
  ["", "na", "en", "et", "n", "met"].some((article) => before.endsWith(noun + article));

/** The date that says when the document was written: "…, daterad den 3 maj 2024", "… (2024-05-03)", "… den 3 maj 2024". */
function dateAfter(text: string, from: number, dates: readonly FoundDate[]): FoundDate | undefined {
  const found = dates.find(({ start }) => start >= from && start - from < 15);
  const between = found ? text.slice(from, found.start) : "";
  const follows = /^,? ?\(?(?:dater(?:ad|at|ade) )?$/.test(between) && between !== "";
  return found && follows && !/^[^.]{0,3}rev/i.test(text.slice(found.end)) ? found : undefined;
}
