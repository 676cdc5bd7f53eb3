import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { documentLists, type ListedDate } from "../facts/document-list";
import type { Facts } from "../facts/facts";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { isNearMiss } from "../language/near-dates";
import { compareDates, weekdayOf, type PlainDate } from "../language/plain-date";
import { printSwedishDate, type FoundDate } from "../language/swedish-dates";

/** The text tells of an organ's decision a year or a month from the day that the list of documents gives it. */
export const nearMissDate = defineRule({
  id: "near-miss-date",
  title: { sv: "Datum som nästan stämmer med listan", en: "Date that nearly agrees with the list" },
  why: {
    sv: "Samma dag men fel år eller månad är nästan alltid ett skrivfel, och leder till fel protokoll.",
    en: "The same day of another year or month is nearly always a slip, and leads to the wrong minutes.",
  },
  source: "Ärendehandböcker om beslutsunderlag; förra årets årtal efter återanvändning är ett vanligt fel",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    yield* proposalsOf(facts);
    const listed = listedMeetings(facts);
    if (listed.length === 0) return;
    const told = toldMeetings(runningTexts(facts));
    const missing = listed.filter(({ date }) => !isTold(facts, date));
    for (const one of told) yield* problemOf(one, listed, missing, facts.meetingDate?.value);
  },
});

const ofProposal =
  /(?<!\p{L})(?<kind>motion|medborgarförslag|ansökan)(?:e[nt])?(?!\p{L})[^.;]*(?:väck|inkom|kom in|lämna|inlämna|dater|ställ)\p{L}*(?: \p{L}+){0,4} $/iu;

/** How an entry in a list of documents begins that is such a proposal. */
const listedProposals = ["motion", "medborgarförslag", "ansökan"].map((kind) => ({
  kind,
  entry: new RegExp(`^(?:[-–•] |(?:bilaga )?\\d{1,2}[.:)]? )?${kind}(?:e[nt])?(?!\\p{L})`, "iu"),
}));

/** Motion and citizen's proposal are one of their kind: "väckt den 13 juni 2023" beside "Motion, 2022-06-13". */
function* proposalsOf(facts: Facts): Generator<Problem> {
  const entries = documentLists(facts).flatMap((list) => list.entries);
  for (const { kind, entry } of listedProposals) {
    const [only, another] = entries.filter(({ words }) => entry.test(words));
    if (!only?.date || another || isTold(facts, only.date.value)) continue;
    const { value } = only.date;
    for (const { text, found, kind: told, date } of toldProposals(runningTexts(facts)))
      if (told === kind && date.year !== value.year && isNearMiss(date, value))
        yield { ...problem({ text, found, date }, only.date), atMost: "warning" };
  }
}

interface ToldProposal {
  readonly kind: string;
  readonly text: BlockText;
  readonly found: FoundDate;
  readonly date: PlainDate;
}

const toldProposals = inEachText(
  ({ text }: RunningText): readonly ToldProposal[] =>
    text.dates().flatMap((found) => {
      const before = text.text.slice(Math.max(0, found.start - 120), found.start);
      const kind = ofProposal.exec(before)?.groups?.["kind"];
      return found.date && kind !== undefined
        ? [{ kind: kind.toLocaleLowerCase("sv"), text, found, date: found.date }]
        : [];
    }),
  ({ text }) => text.dates().length > 0 && /motion|medborgarförslag|ansökan/i.test(text.text),
);

interface Meeting {
  /** In lower case, without the genitive's -s. */
  readonly organ: string;
  readonly date: PlainDate;
  /** "§ 48" */
  readonly section: string | undefined;
}

interface ListedMeeting extends Meeting {
  readonly place: ListedDate;
}

interface ToldMeeting extends Meeting {
  readonly text: BlockText;
  readonly found: FoundDate;
}

const organ =
  /(?<!\p{L}|\p{L}-)(?<name>tekniska nämnden|\p{L}[\p{L}-]*(?:nämnden|styrelsen|fullmäktige|utskottet|delegationen))s?(?!\p{L})/giu;

/** Entries that begin with an organ: "Kommunstyrelsens protokoll 2024-03-12, § 48". */
function listedMeetings(facts: Facts): readonly ListedMeeting[] {
  return documentLists(facts).flatMap(({ entries }) =>
    entries.flatMap(({ words, date }) => {
      const organs = matchesIn(words, organ);
      const name = organs[0]?.groups?.["name"];
      if (!date || name === undefined || organs.length > 1 || !isMeeting.test(words)) return [];
      return [
        { organ: name.toLocaleLowerCase("sv"), date: date.value, section: sectionIn(words), place: date },
      ];
    }),
  );
}

/** Letters and reports by an organ are many; what it has decided is told by its day. */
const isMeeting = /protokoll|beslut|sammanträde|§/i;

const sectionIn = (words: string): string | undefined => /§ ?(\d+)/.exec(words)?.[1];

/** The organ that stands last before the date, in the same sentence. */
const toldMeetings = inEachText(({ text }: RunningText): readonly ToldMeeting[] => {
  if (!/nämnd|styrelse|fullmäktige|utskott|delegation/i.test(text.text)) return [];
  return text.dates().flatMap((found) => {
    const before = text.text.slice(Math.max(0, found.start - 60), found.start);
    const [, sentence = before] = /\. (\p{Lu}.*)$/u.exec(before) ?? [];
    const name = matchesIn(sentence, organ).at(-1)?.groups?.["name"];
    if (
      !found.date ||
      name === undefined ||
      text.dates().some((other) => other !== found && isBetween(other, found))
    )
      return [];
    const section = sectionIn(text.text.slice(found.end, found.end + 10));
    return [{ organ: name.toLocaleLowerCase("sv"), date: found.date, section, text, found }];
  });
});

/** The text tells of that day too, so that both may be right. */
const isTold = (facts: Facts, day: PlainDate): boolean =>
  datesTold(runningTexts(facts)).some((date) => compareDates(date, day) === 0);

const datesTold = inEachText(({ text }: RunningText) => text.dates().flatMap(({ date }) => date ?? []));

/** Two dates side by side are those of two things. */
const isBetween = (other: FoundDate, found: FoundDate): boolean =>
  other.end <= found.start && found.start - other.end < 40;

function* problemOf(
  { organ: name, date, section, text, found }: ToldMeeting,
  listed: readonly ListedMeeting[],
  missing: readonly ListedMeeting[],
  meeting: PlainDate | undefined,
): Generator<Problem> {
  const isListed = listed.some((one) => compareDates(one.date, date) === 0);
  if (isListed || (meeting && compareDates(meeting, date) === 0)) return;
  const near = missing.filter((one) => one.organ === name && isNearMiss(one.date, date));
  const [only, another] = near;
  if (!only || another) return;
  const hasSections = section !== undefined && only.section !== undefined;
  if (hasSections && section !== only.section) return;
  if (!hasSections && mayBothBeMeetings(only.date, date)) return;
  yield {
    ...problem({ text, found, date }, only.place),
    ...(hasSections ? {} : { atMost: "warning" as const }),
  };
}

function problem(
  { text, found, date }: Pick<ToldMeeting, "text" | "found" | "date">,
  listed: ListedDate,
): Problem {
  return {
    message: {
      sv: `Texten säger den ${printSwedishDate(date)}, listan den ${printSwedishDate(listed.value)}. Rätta det som är fel.`,
      en: `The text says ${printSwedishDate(date)}, the list ${printSwedishDate(listed.value)}. Correct what is wrong.`,
    },
    where: text.placeOf(found),
    related: [listed.text.placeOf(listed.found)],
  };
}

/** An organ meets once a month on the same weekday: 13 February and 13 March may both be its days. */
const mayBothBeMeetings = (a: PlainDate, b: PlainDate): boolean =>
  a.year === b.year && weekdayOf(a) === weekdayOf(b);
