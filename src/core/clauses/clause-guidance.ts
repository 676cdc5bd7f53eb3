import type { ClauseLibrary } from "./clause";
import { fieldGuidance } from "./clause-content";
import { guidanceOf } from "./fill-clause";

/** Every text that a phrase's unfilled field shows, for one that has lost its placeholder mark: "[nämndens namn]". */
export function clauseGuidance({ clauses }: ClauseLibrary): readonly string[] {
  const slots = clauses.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "slot" ? [part.slot] : [])),
  );
  return [...new Set(slots.map((slot) => fieldGuidance(guidanceOf(slot))))];
}
