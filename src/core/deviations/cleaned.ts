import { plainLine } from "../attestation/canonical-line";
import type { Ignored } from "../checking/finding";

export const longestName = 100;
export const longestReason = 500;

/** What was typed, as it is stored. Neither may be empty. */
export function cleaned({ by, reason, on }: Ignored): Ignored {
  const clean = { by: visible(by, longestName), reason: visible(reason, longestReason), on };
  if (clean.by === "" || clean.reason === "") throw new Error("An approval needs a name and a reason.");
  return clean;
}

/** One line, without what steers how text is shown or cannot stand in XML. */
const visible = (typed: string, longest: number): string =>
  plainLine(plainLine(typed).slice(0, longest).replace(/\p{C}/gu, ""));
