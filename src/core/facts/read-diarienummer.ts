import { diarienummerAt, findDiarienummer, findDiarienummerLabels } from "../language/diarienummer";
import { parseSwedishDate } from "../language/swedish-dates";
import type { BlockText } from "./block-text";
import type { Fact } from "./facts";

interface Places {
  /** Page header and footer. */
  readonly furniture: readonly BlockText[];
  /** The lines above the first section. */
  readonly opening: readonly BlockText[];
  readonly all: Iterable<BlockText>;
}

/**
 * The report's own diarienummer, not that of the remiss or skrivelse it answers: in the header or footer, above the
 * first section, or on a line that begins with "Dnr".
 */
export function readOwnDiarienummer({ furniture, opening, all }: Places): Fact<string> | undefined {
  const inFurniture = firstIn(furniture.filter((line) => !speaksOfAnother(line)));
  if (inFurniture) return inFurniture;
  return (
    firstIn(opening.filter((line) => !speaksOfAnother(line))) ?? firstOnOwnLine(all) ?? endingTitle(opening)
  );
}

/** "Yttrande till IVO angående klagomål, FSN-2024-388": behind a comma, and nobody has sent it. */
function endingTitle(opening: readonly BlockText[]): Fact<string> | undefined {
  for (const line of opening) {
    const found = line.diarienummer().at(-1);
    const isAtEnd = found !== undefined && /^[\s.]*$/.test(line.text.slice(found.end));
    if (isAtEnd && /, $/.test(line.text.slice(0, found.start)) && !isSent.test(line.text))
      return { value: found.value, place: line.placeOf(found) };
  }
  return undefined;
}

const isSent = /remiss|motion|medborgarförslag|(?:^|[^\p{L}])(?:från|svar på)(?!\p{L})/iu;

function firstIn(lines: readonly BlockText[]): Fact<string> | undefined {
  for (const line of lines) {
    const found = findDiarienummer(line.text);
    const best = found.find(({ labelled }) => labelled) ?? found[0];
    if (best) return { value: best.value, place: line.placeOf(best) };
  }
  return belowLabel(lines) ?? aloneOnLine(lines);
}

/** "2023/739", "SN 18/0112" or "Ärende BYGG.2024.117" and no more: in a letterhead that is a diarienummer, with or without a label. */
function aloneOnLine(lines: readonly BlockText[]): Fact<string> | undefined {
  for (const line of lines) {
    const [before = ""] = /^\s*(?:ärende:? )?/i.exec(line.text) ?? [];
    const start = before.length;
    const found = hasYear.test(line.text) ? diarienummerAt(line.text, start) : undefined;
    const isDate = line.dates().some(({ date, end }) => date !== undefined && end === found?.end);
    if (found && found.end >= line.text.trimEnd().length && !isDate) {
      return { value: found.value, place: line.placeOf(found) };
    }
  }
  return undefined;
}

const hasYear = /(?:19|20)\d\d|^ ?\p{Lu}{2,6}[- ]?\d\d[/-]\d/u;

/** How many lines below its label a number may stand: a table puts the other labels between. */
const reach = 4;

function belowLabel(lines: readonly BlockText[]): Fact<string> | undefined {
  const at = lines.findIndex((line) => {
    const [label] = findDiarienummerLabels(line.text);
    const isLast = label !== undefined && line.text.trimEnd().length <= label.end;
    return isLast && besideLabel.test(line.text.slice(0, label.start));
  });
  for (const line of at < 0 ? [] : lines.slice(at + 1, at + 1 + reach)) {
    const found = diarienummerAt(line.text, afterDate(line));
    if (found && !parseSwedishDate(line.text)) return { value: found.value, place: line.placeOf(found) };
  }
  return undefined;
}

/** "Datum Diarienummer" are the heads of columns. */
const besideLabel = /^\s*(?:(?:datum|handläggare)[\s:]+)*$/i;

/** In "2023-05-30 RS230614" the number comes behind the date. */
function afterDate(line: BlockText): number {
  const [date] = line.dates();
  const begins = line.text.length - line.text.trimStart().length;
  const rest = date?.start === begins ? line.text.slice(date.end) : "";
  return rest.trim() === "" ? begins : line.text.length - rest.trimStart().length;
}

function firstOnOwnLine(lines: Iterable<BlockText>): Fact<string> | undefined {
  for (const line of lines) {
    if (
      /^ ?(?:d(?:nr|\.nr|iarie)|ärende(?:nr|nummer)|beteckning)/i.test(line.text) &&
      !speaksOfAnother(line)
    ) {
      const [label] = findDiarienummerLabels(line.text);
      const [found] = findDiarienummer(line.text);
      if (found?.labelled && label && label.start <= 1)
        return { value: found.value, place: line.placeOf(found) };
    }
  }
  return undefined;
}

/** "Svar på remiss från kommunstyrelsen KS 2023/739", "JO:s diarienummer 9120-2024" */
function speaksOfAnother({ text }: BlockText): boolean {
  return /(?:^|\s)ert? (?:d(?:nr|iarie)|beteckning)|remiss|(?<!tjänste)skrivelse|motion|medborgarförslag|yttrande|(?:^|[^\p{L}])(?:från|svar på)(?!\p{L})|\p{L}:?s (?:d(?:nr|iarie)|beteckning)/iu.test(
    text,
  );
}
