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
  /** "Datum", the kind of text or its number is beside the day. */
  readonly hasLabel: boolean;
  readonly date: FoundDate;
}

/** On a line above the first section, where no header gives the date. */
export function statedInText(facts: Facts): StatedInText | undefined {
  if (facts.documentDate) return undefined;
  const isReport = facts.textKind === "report";
  const lines = readLines(facts.sections[0]?.blocks.slice(0, 40) ?? []);
  for (const [at, line] of lines.entries()) {
    const [date] = line.dates();
    if (date?.form !== "iso" || !date.date || !isOwnDate(line, date)) continue;
    return { line, date, hasLabel: isLabelled(lines, at) || (isReport && isBesideOwn(lines, at)) };
  }
  return undefined;
}

/** The report's own date where a label, the kind of text or its number beside it says so: a day alone may be the meeting's. */
export function labelledDate(facts: Facts): PlainDate | undefined {
  if (facts.documentDate) return facts.documentDate.value;
  const stated = statedInText(facts);
  const date = stated?.hasLabel ? stated.date.date : undefined;
  const meeting = facts.meetingDate?.value;
  return date && meeting && compareDates(date, meeting) === 0 ? undefined : date;
}

const label = /^(?:(?:dokument)?datum|daterad|utfärdat)/i;
const labelAlone = /^(?:(?:dokument)?datum|daterad|utfärdat):?$/i;
const otherLabel = /^(?:diarie(?:nummer|nr)|dnr|ärendenummer|(?:vår|er) beteckning|handläggare|sida):?$/i;

/** "Datum 2024-05-14", or the label on the line above; a table's labels stand above all its values. */
function isLabelled(lines: readonly BlockText[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  if (line && label.test(trimmed(line))) return true;
  if (above && labelAlone.test(trimmed(above))) return true;
  for (let before = at - 1; before >= 0; before--) {
    const text = trimmed(lines[before] as BlockText);
    if (labelAlone.test(text)) return true;
    if (!otherLabel.test(text)) return false;
  }
  return false;
}

/** Alone on its line, or with the number, the kind and the page that stand beside it in a letterhead. */
const ownDate =
  /^(?:datum:? ?)?\d{4}-\d\d-\d\d$|^(?:(?:datum|daterad|utfärdat):? ?)?\d{4}-\d\d-\d\d(?: (?:dnr|diarie|sida|ärende).{0,40})?$/i;
const kindOfText = /^tjänste(?:skrivelse|utlåtande)(?!\p{L})/iu;

/** The day alone, or with nothing but what stands beside it in a letterhead: kind, number, page. */
function isOwnDate(line: BlockText, { start, end }: FoundDate): boolean {
  if (ownDate.test(trimmed(line))) return true;
  const [number] = line.diarienummer();
  const isBehind = number !== undefined && number.start >= end;
  const after = line.text.slice(end, isBehind ? number.start : undefined);
  const rest = isBehind ? line.text.slice(number.end) : "";
  const before = line.text.slice(0, start).replace(kindOfText, "");
  return [before, after, rest].every((words) => besides.test(words.trim()));
}

const besides = /^[|,]?(?: ?\d{1,2} ?\(\d{1,2}\))?(?: ?dnr:?)?$/i;

/** The kind of text or its own number stands on the line, or beside it and above the addressee. */
function isBesideOwn(lines: readonly BlockText[], at: number): boolean {
  const tells = (line: BlockText | undefined): boolean =>
    line !== undefined && (kindOfText.test(trimmed(line)) || line.diarienummer().length > 0);
  return tells(lines[at]) || tells(lines[at - 1]) || tells(lines[at + 1]);
}

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
