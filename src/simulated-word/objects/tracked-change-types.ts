import { enclosing } from "../model/blocks";
import { rangeOf, rangeOver } from "../model/ranges";
import { lengthOf, offsetOf } from "../model/run-spans";
import { inlineLength } from "../model/pieces";
import type { TextRange } from "../model/handles";
import { acceptChange, rejectChange } from "../model/tracked/settle-changes";
import {
  changesAround,
  isParagraphMark,
  textOfChange,
  TrackedChange,
  TrackedChangeCollection,
} from "../model/tracked/tracked-change";
import { defineType, reads, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { collectionMethods, required } from "./shared-members";

export const trackedChangeType = defineType(TrackedChange, {
  name: "TrackedChange",
  properties: {
    Author: { get: ({ first }) => first.attributes["w:author"] ?? "" },
    Date: { get: ({ first }) => first.attributes["w:date"] ?? null },
    Text: { get: textOfChange },
    Type: { get: ({ kind }) => kind },
  },
  methods: {
    Accept: writes(acceptChange),
    Reject: writes(rejectChange),
    GetNext: reads((change) => required(next(change))),
    GetNextOrNullObject: reads(next),
    GetRange: reads(rangeOfChange),
  },
});

export const trackedChangeCollectionType = defineType(TrackedChangeCollection, {
  name: "TrackedChangeCollection",
  items: ({ items }) => items(),
  methods: {
    ...collectionMethods<TrackedChangeCollection>(),
    AcceptAll: writes(({ items }) => items().forEach(acceptChange)),
    RejectAll: writes(({ items }) => items().forEach(rejectChange)),
  },
});

function next(change: TrackedChange): TrackedChange | undefined {
  const all = changesAround(change.document, change.first);
  return all[all.findIndex(({ first }) => first === change.first) + 1];
}

/** From the first mark to the last, as far as they are in one paragraph; what is deleted has no length. */
function rangeOfChange({ document, first, marks }: TrackedChange): TextRange {
  const paragraph = enclosing(first, "w:p");
  if (!paragraph) throw new WordError("ItemNotFound");
  if (first.name === "w:pPrChange") return rangeOver(document, [paragraph]);
  const node = first.name === "w:rPrChange" ? (enclosing(first, "w:r") ?? first) : first;
  const start = isParagraphMark(first) ? lengthOf(paragraph) : offsetOf(paragraph, node);
  const inside = marks.filter(
    ({ element }) => enclosing(element, "w:p") === paragraph && !isParagraphMark(element),
  );
  const length = inside.reduce((sum, { element }) => {
    const holder = element.name === "w:rPrChange" ? (enclosing(element, "w:r") ?? element) : element;
    return sum + (["w:del", "w:moveFrom"].includes(holder.name) ? 0 : inlineLength(holder));
  }, 0);
  return rangeOf(document, paragraph, start, start + length);
}
