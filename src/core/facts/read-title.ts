import { findDates } from "../language/swedish-dates";
import { trimmed, type BlockText } from "./block-text";
import type { Facts } from "./facts";
import { findAddressee, lineFact } from "./read-address";

export type TitleFacts = Pick<Facts, "title" | "subtitle">;

/** The title is styled as one, or stands below the Till block; its subtitle is the line after it. */
export function readTitle(lines: readonly BlockText[]): TitleFacts {
  const styled = lines.findIndex(({ block }) => block.style === "Title" || block.kind === "heading");
  const from = styled >= 0 ? styled : findAddressee(lines)?.end;
  if (from === undefined) return {};
  const [title, subtitle] = lines.slice(from).filter((line) => !isLetterhead(line));
  return { title: lineFact(title), subtitle: lineFact(subtitle) };
}

const letterheadLabel =
  /^(?:dnr|diarie(?:nummer|nr)|datum|sida|handläggare|kontaktperson|telefon|tel|tfn|mobil|e-post|till|tjänste(?:utlåtande|skrivelse))(?!\p{L})[:.]?/iu;

function isLetterhead(line: BlockText): boolean {
  const text = trimmed(line);
  const [date] = findDates(text);
  return letterheadLabel.test(text) || text.includes("@") || (date?.start === 0 && date.end === text.length);
}
