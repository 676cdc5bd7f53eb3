import type { Span, Stretch } from "../../../core/document/document";
import { followPlan, locateStretch, type LocatedParagraph } from "../locate/locate-stretch";
import { freeSides, planBeside } from "../locate/plan-addition";
import { wordsAround } from "../locate/plan-search";
import { escapeSearch } from "../locate/search-text";
import type { TextChange } from "../locate/smallest-difference";

/** The smallest change that does what an edit asks for, and the stretch that the edit named. */
export interface AskedChange extends TextChange {
  readonly asked: Stretch;
}

/** Queues a call to Word. */
export type Write = () => void;

/**
 * Between the finding and the writing another author may get in. So the batch that writes begins by finding the words
 * around each change once more: where they are gone it fails there, before anything is written.
 */
export function* findGuard(
  { paragraph, text }: LocatedParagraph,
  change: TextChange,
): Generator<"asked", Write | undefined, void> {
  const words = wordsAround(text, change);
  if (words === undefined) return undefined;
  const search = () => paragraph.search(escapeSearch(words), { matchCase: true });
  const hits = search();
  hits.load("items/text");
  yield "asked";
  return hits.items.length > 0 ? () => search().getFirst().load("text") : undefined;
}

/** How a change is written, once its place is found: on the stretch itself, or beside the words next to it. */
export function* locateChange(
  where: LocatedParagraph,
  { start, end, replacement, asked }: AskedChange,
  spans: readonly Span[],
): Generator<"asked", Write | undefined, void> {
  if (start < end) {
    const range = yield* locateStretch(where, { start, end });
    return range && (() => (replacement === "" ? range.delete() : range.insertText(replacement, "Replace")));
  }
  if (where.text === "") return () => where.paragraph.insertText(replacement, "Start");
  const { plan, side, around } = planBeside(where.text, start, freeSides(start, asked, spans));
  const beside = yield* followPlan(where, plan);
  return beside && (() => beside.insertText(around.join(replacement), side));
}
