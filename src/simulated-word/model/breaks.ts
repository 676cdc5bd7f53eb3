import { element, firstChild, insertAfter, insertAt } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import type { TextRange } from "./handles";
import { insertInStretch } from "./insert-text";
import { cutAt, runSpansOf } from "./run-spans";
import { trackInsertion } from "./revisions";

export const breaks = [
  "Page",
  "Line",
  "SectionNext",
  "SectionContinuous",
  "SectionEven",
  "SectionOdd",
] as const;

/** @throws WordError for section breaks, which are not played */
export function insertBreak(range: TextRange, kind: (typeof breaks)[number], side: "Before" | "After"): void {
  const { paragraph, offset } = side === "Before" ? range.start : range.end;
  switch (kind) {
    case "Line":
      insertInStretch(range.document, { container: paragraph, start: offset, end: offset }, "\v");
      return;
    case "Page": {
      cutAt(paragraph, offset);
      const run = element("w:r", {}, [element("w:br", { "w:type": "page" })]);
      const before = runSpansOf(paragraph)
        .filter((span) => span.end <= offset)
        .at(-1);
      if (before && offset > 0) insertAfter(before.run, run);
      else insertAt(paragraph, firstChild(paragraph, "w:pPr") ? 1 : 0, run);
      trackInsertion(range.document, run);
      range.document.anchors.shift({ paragraph, at: offset, removed: 0, inserted: 1 });
      return;
    }
    case "SectionNext":
    case "SectionContinuous":
    case "SectionEven":
    case "SectionOdd":
      throw new WordError("NotImplemented", `not implemented: insertBreak ${kind}`);
  }
}
