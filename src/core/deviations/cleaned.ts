import type { Ignored } from "../checking/finding";
import { longestName, longestReason, visibleLine } from "../hidden-part/visible-line";

/** What was typed, as it is stored. Neither may be empty. */
export function cleaned({ by, reason, on }: Ignored): Ignored {
  const clean = { by: visibleLine(by, longestName), reason: visibleLine(reason, longestReason), on };
  if (clean.by === "" || clean.reason === "") throw new Error("An approval needs a name and a reason.");
  return clean;
}
