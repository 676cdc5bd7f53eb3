import type { Span } from "../../../core/document/document";
import type { Edit } from "../../../core/editing/edit";
import { followPlan, locateStretch, type LocatedParagraph } from "../locate/locate-stretch";
import { planBeside, wordsAround } from "../locate/plan-search";
import { escapeSearch } from "../locate/search-text";
import { smallestDifference, type TextChange } from "../locate/smallest-difference";
import { together } from "../locate/together";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { holdWantedTexts, readsAs } from "./final-text";

export type ReplaceText = Extract<Edit, { kind: "replace-text" }>;

/** Corrections in one block, each on the smallest stretch that differs, so that the formatting around it stays. */
export function* replaceTexts(edits: readonly [ReplaceText, ...ReplaceText[]], desk: Desk): EditTask {
  const [{ block, expected }] = edits;
  if (edits.some((edit) => edit.expected !== expected)) return "text-has-changed";
  const changes = sortedChanges(expected, edits);
  if (!changes) return "place-is-ambiguous";
  const spans = desk.session.memory.anchors.get(block)?.spans ?? [];
  if (changes.some((change) => spans.some((span) => wouldBreak(span, change)))) return "not-editable";
  yield "asked";
  const place = desk.find(block, expected);
  if (!place.ok) return place.reason;
  const where = { paragraph: desk.paragraphs()[place.index]!, text: expected };
  const found = yield* together([
    ...changes.map((change) => findGuard(where, change)),
    ...changes.map((change) => locateChange(where, change)),
  ]);
  const [guards, writes] = [found.slice(0, changes.length), found.slice(changes.length)];
  if (writes.includes(undefined)) return "place-is-ambiguous";
  for (const guard of guards) guard?.();
  yield "ready";
  for (const write of writes) write?.();
  yield "written";
  const wanted = { where: where.paragraph, reads: readsAs(textAfter(expected, changes)) };
  return (yield* holdWantedTexts([wanted], desk.session)) ? undefined : "not-verified";
}

/**
 * An edit inside a control or a link leaves it standing; one over its edge, over a note or in what Word computes would
 * not. The same as for files.
 */
function wouldBreak(span: Span, { start, end }: TextChange): boolean {
  const overlaps = span.start < end && start < span.end;
  switch (span.kind) {
    case "note":
      return start < span.start && span.start < end;
    case "control":
    case "link":
      return overlaps && !(span.start <= start && end <= span.end);
    case "field":
      return overlaps && span.instruction !== "HYPERLINK";
    case "inserted":
    case "deleted":
    case "hidden":
    case "highlighted":
      return false;
  }
}

/** In order; undefined when two of them overlap. */
function sortedChanges(text: string, edits: readonly ReplaceText[]): readonly TextChange[] | undefined {
  const changes = edits
    .map((edit) => smallestDifference(text, edit))
    .filter((change) => change !== undefined)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const overlaps = changes.some(({ start }, index) => start < (changes[index - 1]?.end ?? 0));
  return overlaps ? undefined : changes;
}

function textAfter(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight(
    (changed, { start, end, replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
    text,
  );
}

type Write = () => void;

/**
 * Between the finding and the writing another author may get in. So the batch that writes begins by finding the words
 * around each change once more: where they are gone it fails there, before anything is written.
 */
function* findGuard(
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

function* locateChange(
  where: LocatedParagraph,
  { start, end, replacement }: TextChange,
): Generator<"asked", Write | undefined, void> {
  if (start < end) {
    const range = yield* locateStretch(where, { start, end });
    return range && (() => (replacement === "" ? range.delete() : range.insertText(replacement, "Replace")));
  }
  if (where.text === "") return () => where.paragraph.insertText(replacement, "Start");
  const { plan, side } = planBeside(where.text, start);
  const beside = yield* followPlan(where, plan);
  return beside && (() => beside.insertText(replacement, side));
}
