import type { Block, TableRow } from "../document/document";
import { compareDates, type PlainDate } from "../language/plain-date";
import { findDates } from "../language/swedish-dates";
import { readLines, trimmed, type BlockText } from "./block-text";
import type { AttestFacts, Fact, Section } from "./facts";

type Person = AttestFacts["people"][number];

/** Who has approved the document, by the table under "Attesterat av" (or by lines with a name and a date). */
export function readAttest(sections: readonly Section[]): AttestFacts | undefined {
  const section = sections.find(({ role }) => role === "attest");
  if (!section?.heading) return undefined;
  const people = section.blocks.flatMap(peopleIn);
  return {
    heading: section.heading,
    people,
    lastDate: latest(people.flatMap(({ date }) => date?.value ?? [])),
  };
}

function peopleIn(block: Block): readonly Person[] {
  if (block.kind === "table") return block.rows.flatMap((row) => personInRow(row) ?? []);
  return readLines([block]).flatMap((line) => personOnLine(line) ?? []);
}

function personInRow({ cells }: TableRow): Person | undefined {
  const [first, ...others] = cells.map(({ blocks }) => readLines(blocks)[0]);
  if (!first || /^namn(?: och titel)?$/i.test(trimmed(first))) return undefined;
  return { name: nameOn(first), date: others.map(dateOn).find((date) => date !== undefined) };
}

/** Without a table only a name with its date is a person. */
function personOnLine(line: BlockText): Person | undefined {
  const date = dateOn(line);
  const start = findDates(line.text)[0]?.start ?? 0;
  return date && start > 3 && line.text.length < 120 ? { name: nameOn(line, start), date } : undefined;
}

/** "Ture Holmdal" of "Ture Holmdal, Förvaltningschef" */
function nameOn(line: BlockText, until = line.text.length): Fact<string> {
  const [name = ""] = /^[^,(]*/.exec(line.text.slice(0, until)) ?? [];
  const value = name.trim();
  const start = name.length - name.trimStart().length;
  return { value, place: line.placeOf({ start, end: start + value.length }) };
}

function dateOn(line: BlockText | undefined): Fact<PlainDate> | undefined {
  const [found] = line ? findDates(line.text) : [];
  return line && found?.date && { value: found.date, place: line.placeOf(found) };
}

function latest(dates: readonly PlainDate[]): PlainDate | undefined {
  return [...dates].sort(compareDates).at(-1);
}
