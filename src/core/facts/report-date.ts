import { compareDates, type PlainDate } from "../language/plain-date";
import type { FoundDate } from "../language/swedish-dates";
import { readLines, trimmed, type BlockText } from "./block-text";
import { documentLists } from "./document-list";
import type { Facts } from "./facts";

/** The day that the report gives itself: in the header, or on a line "Datum 2024-05-14" above the first section. */
export function statedDate(facts: Facts): PlainDate | undefined {
  return facts.documentDate?.value ?? statedInText(facts)?.date.date;
}

/** Where the report's own date stands in its text. */
export interface StatedInText {
  readonly line: BlockText;
  /** "Datum" beside the day, or alone on the line above it. */
  readonly hasLabel: boolean;
  readonly date: FoundDate;
}

/** On a line above the first section, where no header gives the date. */
export function statedInText(facts: Facts): StatedInText | undefined {
  if (facts.documentDate) return undefined;
  const lines = readLines(facts.sections[0]?.blocks.slice(0, 40) ?? []);
  for (const [at, line] of lines.entries()) {
    const [date] = line.dates();
    const isOwn = date?.form === "iso" && ownDate.test(trimmed(line));
    const above = lines[at - 1];
    const hasLabel = ownLabel.test(trimmed(line)) || (above !== undefined && labelAlone.test(trimmed(above)));
    if (isOwn && date.date) return { line, date, hasLabel };
  }
  return undefined;
}

/** The report's own date where a label says so: a day alone on its line may be the meeting's. */
export function labelledDate(facts: Facts): PlainDate | undefined {
  if (facts.documentDate) return facts.documentDate.value;
  const stated = statedInText(facts);
  return stated?.hasLabel ? stated.date.date : undefined;
}

const ownLabel = /^(?:datum|daterad|utfärdat)/i;
const labelAlone = /^(?:datum|daterad|utfärdat):?$/i;

/** Alone on its line, or with the number, the kind and the page that stand beside it in a letterhead. */
const ownDate =
  /^(?:datum:? ?)?\d{4}-\d\d-\d\d$|^(?:(?:datum|daterad|utfärdat):? ?)?\d{4}-\d\d-\d\d(?: (?:dnr|diarie|sida|ärende).{0,40})?$/i;

/**
 * The day on which the report was finished at the latest: its own date, that of the attest or that which its list of
 * documents gives it, whichever comes last. The meeting's where there is nothing else, for then it must be finished.
 */
export function finishedBy(facts: Facts): PlainDate | undefined {
  const said = [statedDate(facts), facts.attest?.lastDate].filter((date) => date !== undefined);
  const entries = documentLists(facts).flatMap((list) => list.entries);
  const dated = entries.flatMap(({ isOwn, date }) => (date ? [{ isOwn, date: date.value }] : []));
  const own = dated.filter(({ isOwn }) => isOwn).map(({ date }) => date);
  const last = [...said, ...own].sort(compareDates).at(-1);
  const later = dated.filter(({ date }) => last && compareDates(date, last) > 0);
  const isEarlierReport = said.length === 0 && later.length > mostLater;
  return (isEarlierReport ? undefined : last) ?? facts.meetingDate?.value;
}

/** Where several documents are later than the only report in the list, that is an earlier one, and this is not there. */
const mostLater = 1;
