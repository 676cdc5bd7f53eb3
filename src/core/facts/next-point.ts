import type { TextBlock } from "../document/document";
import type { Decision, DecisionLine } from "./decision-points";

export interface NextPoint {
  /** The last point that is there. */
  readonly after: TextBlock;
  /** The new point, with the number or the dash that the others have been given by hand. */
  readonly text: string;
}

/** How one more point would stand below the last. Undefined where it is not one list of whole sentences, one a paragraph. */
export function nextPoint({ sections, lines, leadIns }: Decision, text: string): NextPoint | undefined {
  const last = lines.at(-1);
  if (!last || sections.length > 1 || leadIns.length > 0 || lines.some(isPart)) return undefined;
  if (new Set(lines.map(({ numbering }) => numbering)).size > 1) return undefined;
  const mark = last.block.kind === "list-item" ? "" : nextMark(last);
  return mark === undefined ? undefined : { after: last.block, text: mark + text };
}

const isPart = ({ act, block }: DecisionLine): boolean => act === undefined || block.text.includes("\n");

function nextMark({ block: { text }, numbering }: DecisionLine): string | undefined {
  switch (numbering) {
    case "none":
      return "";
    case "bullet":
      return /^[-–•*·]\s+/u.exec(text)?.[0];
    case "typed": {
      const [, number, rest = ""] = /^(\d{1,2})([.)]\s*)/u.exec(text) ?? [];
      return number === undefined ? undefined : `${Number(number) + 1}${rest}`;
    }
    case "list":
      return undefined;
  }
}
