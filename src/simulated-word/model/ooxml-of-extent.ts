import { childElements, clone, element, firstChild, remove, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { isInline, type Extent } from "./extent";
import type { TextRange } from "./handles";
import { paragraphsOfRange } from "./ranges";
import { flatOpcOf } from "./reserialize";
import { cutAt, runSpansOf } from "./run-spans";

/** @throws WordError when getOoxml is switched to fail */
export function ooxmlOf({ document, element: whole, range }: Extent): string {
  if (document.quirks.getOoxmlThrows) throw new WordError("GeneralException", "getOoxml failed");
  if (whole === document.body) return flatOpcOf(document, childElements(whole));
  const blocks = whole ? blocksOf(whole) : excerpts(range());
  const section = firstChild(document.body, "w:sectPr");
  return flatOpcOf(document, section ? [...blocks, section] : blocks);
}

/** An inline control stands in a paragraph of its own. */
function blocksOf(whole: XmlElement): XmlElement[] {
  if (["w:p", "w:tbl"].includes(whole.name)) return [whole];
  if (whole.name === "w:sdt") return isInline(whole) ? [element("w:p", {}, [clone(whole)])] : [whole];
  return childElements(whole).filter(({ name }) => !["w:tcPr", "w:sectPr"].includes(name));
}

/** The paragraphs of a range, each with only that of its text which lies in the range. */
function excerpts(range: TextRange): XmlElement[] {
  return paragraphsOfRange(range).map((paragraph) => {
    const copy = clone(paragraph);
    const start = paragraph === range.start.paragraph ? range.start.offset : 0;
    const end = paragraph === range.end.paragraph ? range.end.offset : Infinity;
    cutAt(copy, start);
    if (Number.isFinite(end)) cutAt(copy, end);
    for (const span of runSpansOf(copy)) {
      if (span.end <= start || span.start >= end) remove(span.run);
    }
    return copy;
  });
}
