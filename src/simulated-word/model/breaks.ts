import { element } from "../../ooxml/xml/node";
import type { TextRange } from "./handles";
import { insertInStretch } from "./insert-text";
import { insertSectionBreak, type SectionBreak } from "./section-breaks";

/** `Word.BreakType`; "Next" is an older name of "SectionNext". */
export const breaks = [
  "Page",
  "Next",
  "SectionNext",
  "SectionContinuous",
  "SectionEven",
  "SectionOdd",
  "Line",
] as const;

export type BreakKind = (typeof breaks)[number];

/** @throws WordError for a section's break where no section can end */
export function insertBreak(range: TextRange, kind: BreakKind, side: "Before" | "After"): void {
  const { document, after } = range;
  const { paragraph, offset } = side === "Before" ? range.start : range.end;
  const place = { container: paragraph, start: offset, end: offset, after };
  if (kind === "Line") insertInStretch(document, place, "\v");
  else if (kind === "Page") insertInStretch(document, place, [pageBreak()]);
  else insertSectionBreak(document, place, sectionTypes[kind]);
}

function pageBreak() {
  return element("w:r", {}, [element("w:br", { "w:type": "page" })]);
}

const sectionTypes: Readonly<Record<Exclude<BreakKind, "Line" | "Page">, SectionBreak>> = {
  Next: "nextPage",
  SectionNext: "nextPage",
  SectionContinuous: "continuous",
  SectionEven: "evenPage",
  SectionOdd: "oddPage",
};
