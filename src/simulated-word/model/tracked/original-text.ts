import { enclosing } from "../blocks";
import { piecesOf } from "../pieces";
import type { TextRange } from "../handles";
import { stretchesOf } from "../ranges";

/** A range's text as it was before the tracked changes: deletions in, insertions out. Paragraphs are parted by "\r". */
export function originalTextOfRange(range: TextRange): string {
  return stretchesOf(range)
    .map(({ container, start, end }) => {
      let at = 0;
      let original = "";
      for (const { text, run, deleted } of piecesOf(container)) {
        if (deleted) {
          if (at >= start && at <= end && start < end) original += text;
          continue;
        }
        const isNew = enclosing(run, "w:ins", "w:moveTo") !== undefined;
        if (!isNew) original += text.slice(Math.max(0, start - at), Math.max(0, end - at));
        at += text.length;
      }
      return original;
    })
    .join("\r");
}
