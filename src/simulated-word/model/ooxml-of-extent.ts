import { childElements, clone, element, firstChild, remove, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { outermostStory, paragraphElements, storyOf } from "./blocks";
import { isInline, type Extent } from "./extent";
import type { TextRange } from "./handles";
import { flatOpcOf } from "./reserialize";
import { cutAt, runSpansOf } from "./run-spans";

/** @throws WordError when getOoxml is switched to fail */
export function ooxmlOf(extent: Extent): string {
  const { document, element: whole } = extent;
  if (document.quirks.getOoxmlThrows) throw new WordError("GeneralException", "getOoxml failed");
  if (whole === document.body) return flatOpcOf(document, childElements(whole));
  const blocks = blocksOfExtent(extent);
  const section = firstChild(document.body, "w:sectPr");
  return flatOpcOf(document, section ? [...blocks, section] : blocks);
}

/** What an object holds, as blocks: those of the document, or copies of them cut to measure. */
export function blocksOfExtent({ element: whole, blocks, range }: Extent): readonly XmlElement[] {
  if (blocks) return blocks();
  return whole ? blocksOf(whole) : excerpt(range());
}

/** An inline control stands in a paragraph of its own. */
function blocksOf(whole: XmlElement): XmlElement[] {
  if (["w:p", "w:tbl"].includes(whole.name)) return [whole];
  if (whole.name === "w:tr") return [tableOfRow(whole)];
  if (whole.name === "w:sdt") return isInline(whole) ? [element("w:p", {}, [clone(whole)])] : [whole];
  return childElements(whole).filter(({ name }) => !["w:tcPr", "w:sectPr"].includes(name));
}

function tableOfRow(row: XmlElement): XmlElement {
  const settings = row.parent
    ? childElements(row.parent).filter(({ name }) => /^w:tbl(Pr|Grid)$/.test(name))
    : [];
  return element(
    "w:tbl",
    {},
    [...settings, row].map((part) => clone(part)),
  );
}

/** Copies of the blocks that a range touches, the first and the last with only that of their text which lies in it. */
function excerpt(range: TextRange): XmlElement[] {
  const { start, end } = range;
  const isOneStory = storyOf(start.paragraph) === storyOf(end.paragraph);
  const story = isOneStory ? storyOf(start.paragraph) : outermostStory(start.paragraph);
  const blocks = blocksOf(story);
  const first = blocks.findIndex((block) => holds(block, start.paragraph));
  const last = blocks.findIndex((block) => holds(block, end.paragraph));
  return blocks.slice(first, last + 1).map((block) => excerptOf(block, range));
}

function excerptOf(block: XmlElement, { start, end }: TextRange): XmlElement {
  const copy = clone(block);
  const copies = copy.name === "w:p" ? [copy] : paragraphElements(copy);
  const originals = block.name === "w:p" ? [block] : paragraphElements(block);
  const from = originals.indexOf(start.paragraph);
  const to = originals.indexOf(end.paragraph);
  for (const [index, paragraph] of copies.entries()) {
    if (index < from || (to >= 0 && index > to)) cutOut(paragraph, 0, 0);
    else cutOut(paragraph, index === from ? start.offset : 0, index === to ? end.offset : Infinity);
  }
  return copy;
}

function holds(block: XmlElement, paragraph: XmlElement): boolean {
  return block === paragraph || paragraphElements(block).includes(paragraph);
}

/** Leaves only the text between two offsets. */
function cutOut(paragraph: XmlElement, start: number, end: number): void {
  cutAt(paragraph, start);
  if (Number.isFinite(end)) cutAt(paragraph, end);
  for (const span of runSpansOf(paragraph)) {
    if (span.end <= start || span.start >= end) remove(span.run);
  }
}
