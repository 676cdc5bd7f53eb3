import { findDates } from "../language/swedish-dates";
import { trimmed, type BlockText } from "./block-text";
import type { Facts } from "./facts";
import { organOnly } from "./organ-in-text";
import { findAddressee, lineFact } from "./read-address";
import { isSenderLine } from "./sender-lines";

export type TitleFacts = Pick<Facts, "title" | "subtitle">;

/**
 * The title is styled as one, or stands below the Till block; its subtitle is the line after it. Without either it is the
 * last line or the one above a number, where no other can be a title.
 * @param isLetterhead the lines are what stands above a report's text, and not a text of their own
 */
export function readTitle(lines: readonly BlockText[], isLetterhead: boolean): TitleFacts {
  const styled = lines.findIndex(({ block }) => block.style === "Title" || block.kind === "heading");
  const from = styled >= 0 ? styled : findAddressee(lines)?.end;
  if (from === undefined) return isLetterhead ? { title: lineFact(onlyTitle(lines)) } : {};
  const [title, subtitle] = lines.slice(from).filter((line) => !isSendersLine(line));
  // The title above it is a field that is not filled in.
  if (title && /^subtitle$/i.test(title.block.style)) return { subtitle: lineFact(title) };
  return { title: lineFact(title), subtitle: lineFact(subtitle) };
}

const fewestLines = 3;
const shortestTitle = 12;
const longestTitle = 150;

/** One of the last two lines above the text, if it is the only one that is not of sender or addressee. */
function onlyTitle(lines: readonly BlockText[]): BlockText | undefined {
  const [only, another] = lines.filter((line) => !isSenderLine(line));
  if (!only || another || lines.indexOf(only) < lines.length - 2 || lines.length < fewestLines)
    return undefined;
  const { length } = trimmed(only);
  const isTitle = length >= shortestTitle && length <= longestTitle && / /.test(trimmed(only));
  return isTitle && !/[.:,;]$/.test(trimmed(only)) ? only : undefined;
}

const letterheadLabel =
  /^(?:dnr|diarie(?:nummer|nr)|datum|sida|handläggare|kontaktperson|telefon|tel|tfn|mobil|e-post|till|tjänste(?:utlåtande|skrivelse)(?! ?[–:-] ?\p{L}))(?!\p{L})[:.]?/iu;

/** Also "Kommunfullmäktige" below "Kommunstyrelsen": another addressee, and no title. */
function isSendersLine(line: BlockText): boolean {
  const text = trimmed(line);
  const [date] = findDates(text);
  if (line.block.style === "Title" || line.block.kind === "heading") return false;
  return (
    letterheadLabel.test(text) ||
    text.includes("@") ||
    organOnly(text) !== undefined ||
    (date?.start === 0 && date.end === text.length)
  );
}
