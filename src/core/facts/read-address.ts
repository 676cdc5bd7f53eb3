import type { PlainDate } from "../language/plain-date";
import { findDates } from "../language/swedish-dates";
import { placeOfAll, trimmed, type BlockText } from "./block-text";
import type { Fact, Facts } from "./facts";
import { isNamndName, isPersonName } from "./known-words";

export type AddressFacts = Pick<Facts, "namnd" | "meetingDate" | "officer" | "phone">;

/** How many lines below "Handläggare" a name may stand: a table puts the other labels between. */
const reach = 4;

/** Reads the lines above the first section: who writes, to whom, for which meeting. */
export function readAddress(lines: readonly BlockText[]): AddressFacts {
  const addressee = findAddressee(lines);
  return {
    namnd: addressee?.namnd,
    meetingDate: addressee?.meetingDate ?? readLabelledMeeting(lines),
    officer: readOfficer(lines),
    phone: readPhone(lines),
  };
}

export interface Addressee {
  readonly namnd: Fact<string> | undefined;
  readonly meetingDate: Fact<PlainDate> | undefined;
  /** Index of the line after the block. */
  readonly end: number;
}

/** The Till block: "Till", the nämnd and the meeting's date, on lines of their own or on one. */
export function findAddressee(lines: readonly BlockText[]): Addressee | undefined {
  const label = lines.findIndex((line) =>
    /^(?:till|Till|TILL)(?::|$| (?=\p{Lu}|nämnden |styrelsen |kommun|region))/u.test(trimmed(line)),
  );
  const first = lines[label];
  if (!first) return undefined;
  const isAlone = /^till:?$/i.test(trimmed(first));
  // In a table "Till" and "Datum" may head two columns, and the day below is the document's.
  const isBesideDate = isAlone && isDateLabel(lines[label + 1]);
  const at = label + Number(isAlone) + Number(isBesideDate);
  const line = lines[at];
  if (!line) return undefined;
  const namnd = readNamnd(line, isAlone ? 0 : line.text.search(/till/i) + "till".length);
  const dated = [at, at + 1, at + 2].find(
    (index) =>
      dateIn(lines[index], index > at) && !isDateLabel(lines[index]) && !isDateLabel(lines[index - 1]),
  );
  if (isBesideDate) return { namnd, meetingDate: undefined, end: at + 1 };
  return {
    namnd,
    meetingDate: dated === undefined ? undefined : dateIn(lines[dated], dated > at),
    end: (dated ?? at) + 1,
  };
}

/** "Datum", with or without the day: that of the document, and not of the meeting. */
const isDateLabel = (line: BlockText | undefined): boolean =>
  line !== undefined && /^(?:vårt |utskrifts)?(?:datum|upprättad)(?!\p{L})/iu.test(trimmed(line));

/** The name up to a date on the same line; two nämnder are not one. */
function readNamnd(line: BlockText, from: number): Fact<string> | undefined {
  const { text } = line;
  const until = findDates(text)[0]?.start ?? text.length;
  const rest = text.slice(from, until);
  const start = from + rest.length - rest.replace(/^[: ]+/, "").length;
  const value = text.slice(start, until).replace(/[, ]+$/, "");
  if (!isNamndName(value) || /(?:nämnden|styrelsen|fullmäktige),? och /i.test(value)) return undefined;
  return { value, place: line.placeOf({ start, end: start + value.length }) };
}

/** @param alone the line must hold little else */
function dateIn(line: BlockText | undefined, alone: boolean): Fact<PlainDate> | undefined {
  if (!line) return undefined;
  const [found, more] = findDates(line.text);
  if (!found?.date || more) return undefined;
  const rest = trimmed(line).length - (found.end - found.start);
  return alone && rest > 20 ? undefined : { value: found.date, place: line.placeOf(found) };
}

/** "Sammanträdesdatum", "Kommunstyrelsens sammanträde 2024-03-14": no more than that, for a sentence may tell of any meeting. */
function readLabelledMeeting(lines: readonly BlockText[]): Fact<PlainDate> | undefined {
  const at = lines.findIndex(
    (line) =>
      trimmed(line).length <= 60 &&
      /^(?:[\p{L}-]+s )?(?:sammanträde(?:sdatum)?|möte(?:sdatum)?)(?!\p{L})/iu.test(trimmed(line)),
  );
  return at < 0 ? undefined : (dateIn(lines[at], false) ?? dateIn(lines[at + 1], true));
}

function readOfficer(lines: readonly BlockText[]): Fact<string> | undefined {
  const at = lines.findIndex(({ text }) => officerLabel.test(text));
  const [label = ""] = officerLabel.exec(lines[at]?.text ?? "") ?? [];
  for (const [index, line] of lines.slice(Math.max(at, 0), at < 0 ? 0 : at + 1 + reach).entries()) {
    const name = nameIn(line, index === 0 ? label.length : 0);
    if (name) return name;
  }
  return undefined;
}

const officerLabel = /^ ?(?:handläggare|handläggs av|kontaktperson)(?!\p{L}):? ?/iu;

/** A personal name up to a comma, a parenthesis or a number. */
function nameIn(line: BlockText, from: number): Fact<string> | undefined {
  const { text } = line;
  const [candidate = ""] = /^[^,(;\d|]*/.exec(text.slice(from)) ?? [];
  const value = candidate.trim();
  const start = text.indexOf(value, from);
  return isPersonName(value)
    ? { value, place: line.placeOf({ start, end: start + value.length }) }
    : undefined;
}

function readPhone(lines: readonly BlockText[]): Fact<string> | undefined {
  const at = lines.findIndex(({ text }) => /^ ?(?:telefon|tel|tfn|mobil)(?!\p{L})/iu.test(text));
  const label = lines[at];
  return label && (phoneIn(label) ?? (lines[at + 1] && phoneIn(lines[at + 1]!)));
}

function phoneIn(line: BlockText): Fact<string> | undefined {
  const match = /(?<!\d)\+?\d[\d -]{5,16}\d(?!\d)/.exec(line.text);
  if (!match) return undefined;
  const [value] = match;
  return { value, place: line.placeOf({ start: match.index, end: match.index + value.length }) };
}

/** The whole line as a fact. */
export function lineFact(line: BlockText | undefined): Fact<string> | undefined {
  return line && { value: trimmed(line), place: placeOfAll(line) };
}
