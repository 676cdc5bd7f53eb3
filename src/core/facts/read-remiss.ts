import type { Block } from "../document/document";
import { findDiarienummer } from "../language/diarienummer";
import { sentences } from "../language/sentences";
import { findDates } from "../language/swedish-dates";
import type { PlainDate } from "../language/plain-date";
import { readLines, type BlockText } from "./block-text";
import type { Fact, RemissFacts } from "./facts";
import { inEachText } from "./in-each-text";

/**
 * Who asked for an answer, under which number, by when: first from the title's lines, then from what the report
 * says of it.
 * @param opening the lines above the first section
 * @param telling what stands in the summary, the background and the matter
 */
export function readRemiss(
  opening: readonly BlockText[],
  telling: readonly Block[],
): RemissFacts | undefined {
  const titles = opening.filter(({ text }) => /remiss/i.test(text));
  const facts: RemissFacts = {
    from: firstOf(titles, readSender) ?? sendersInText.first(telling),
    diarienummer: firstOf(titles, readNumber) ?? numbersInText.first(telling),
    deadline: deadlines.first(telling) ?? firstOf(opening, readDeadline),
  };
  return facts.from || facts.diarienummer || facts.deadline ? facts : undefined;
}

const inLines = <Value>(read: (line: BlockText) => Fact<Value> | undefined) =>
  inEachText((block: Block) => readLines([block]).flatMap((line) => read(line) ?? []));

const sendersInText = inLines(readSenderInText);
const numbersInText = inLines(readNumberInText);
const deadlines = inLines(readDeadline);

function firstOf<Value>(
  texts: readonly BlockText[],
  read: (text: BlockText) => Fact<Value> | undefined,
): Fact<Value> | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found) return found;
  }
  return undefined;
}

/** "Svar på remiss från kommunstyrelsen (KS 2023/739)" */
function readSender(line: BlockText): Fact<string> | undefined {
  const { text } = line;
  const match = /remiss(?:en)?,? från (?<from>\p{L}[^,;:(.–\d]{2,80})/iu.exec(text);
  const raw = match?.groups?.["from"];
  if (match === null || raw === undefined) return undefined;
  const start = match.index + match[0].length - raw.length;
  const number = findDiarienummer(text).find((found) => found.end > start)?.start ?? text.length;
  const value = text
    .slice(start, Math.min(start + raw.length, number))
    .replace(endOfSender, "")
    .replace(prefixOfNumber, "")
    .trim();
  return value.length > 2 ? { value, place: line.placeOf({ start, end: start + value.length }) } : undefined;
}

/** "kommunstyrelsen KS", where the number repeats its prefix. */
const prefixOfNumber = / \p{Lu}{2,6} ?$/u;

const endOfSender =
  / (?:om|angående|gällande|avseende|rörande|över|med|dnr|diarienummer|daterad|den|-)(?: .*|$)/iu;

/** "Kommunstyrelsen har remitterat ärendet" */
function readSenderInText(line: BlockText): Fact<string> | undefined {
  const { text } = line;
  const match =
    /(?:^|[.] )(\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}?) har (?:remitterat|skickat .{1,60} på remiss)(?!\p{L})/u.exec(
      text,
    );
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const start = match.index + match[0].indexOf(value);
  return { value, place: line.placeOf({ start, end: start + value.length }) };
}

function readNumber(line: BlockText): Fact<string> | undefined {
  const [found] = findDiarienummer(line.text);
  return found && { value: found.value, place: line.placeOf(found) };
}

function readNumberInText(line: BlockText): Fact<string> | undefined {
  return /remiss|remitterat/i.test(line.text) ? readNumber(line) : undefined;
}

/** "… för yttrande senast den 20 december 2023", "Remisstiden går ut den …" */
function readDeadline(line: BlockText): Fact<PlainDate> | undefined {
  const { text } = line;
  if (!/senast|remisstid|svarstid|svarsdag/i.test(text)) return undefined;
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    const match = deadlineLead.exec(sentence);
    const from = match ? match.index + match[0].length : -1;
    const date = match && findDates(sentence).find((found) => found.start >= from && found.start - from < 30);
    if (date?.date && /remi|yttrande|svar/i.test(sentence)) {
      return { value: date.date, place: line.placeOf({ start: start + date.start, end: start + date.end }) };
    }
  }
  return undefined;
}

const deadlineLead =
  /(?:senast|(?:remiss|svars)tiden? (?:är|går ut|löper ut|till)|sista svarsdag(?:en)?(?: är)?:?) ?/i;
