import type { Edit } from "../../../core/editing/edit";
import { smallestDifference, type TextChange } from "../locate/smallest-difference";
import { together } from "../locate/together";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { holdWantedTexts, readsAs } from "./final-text";
import { findGuard, locateChange, type AskedChange } from "./locate-change";
import { wouldBreak } from "./would-break";

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
    ...changes.map((change) => locateChange(where, change, spans)),
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

/** In order; undefined when two of them overlap. */
function sortedChanges(text: string, edits: readonly ReplaceText[]): readonly AskedChange[] | undefined {
  const changes = edits
    .flatMap((asked) => {
      const change = smallestDifference(text, asked);
      return change ? [{ ...change, asked }] : [];
    })
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
