import {
  childElements,
  descendants,
  element,
  firstChild,
  insertAfter,
  type XmlElement,
} from "../../ooxml/xml/node";
import { insertInOrder } from "../../ooxml/write/element-order";
import { paragraphElements } from "./blocks";
import type { Body } from "./handles";
import { propertiesOf } from "./properties";

/** The paragraphs, tables and controls of a body, or of the one section of it that it stands for. */
export function blocksOfBody({ element: story, section }: Body): XmlElement[] {
  const all = childElements(story).filter(({ name }) => name !== "w:sectPr" && name !== "w:tcPr");
  return section ? blocksOfSection(all, section) : all;
}

export function paragraphsOfBody(body: Body): XmlElement[] {
  return blocksOfBody(body).flatMap((block) => (block.name === "w:p" ? [block] : paragraphElements(block)));
}

/** The first or the last paragraph of a body: what stands between is not looked at. */
export function outerParagraph(body: Body, side: "first" | "last"): XmlElement | undefined {
  const blocks = blocksOfBody(body);
  for (const block of side === "first" ? blocks : blocks.reverse()) {
    const inside = block.name === "w:p" ? [block] : paragraphElements(block);
    const found = side === "first" ? inside[0] : inside.at(-1);
    if (found) return found;
  }
  return undefined;
}

/** The w:sectPr that a paragraph ends a section with. */
export function sectionEndOf(paragraph: XmlElement): XmlElement | undefined {
  const properties = firstChild(paragraph, "w:pPr");
  return properties && firstChild(properties, "w:sectPr");
}

/** Puts blocks last in a body. Where its last paragraph ends a section, the section ends after what is new. */
export function appendBlocks(body: Body, blocks: readonly XmlElement[]): void {
  const last = blocksOfBody(body).at(-1);
  if (!last) throw new Error("a story without a paragraph");
  for (const block of [...blocks].reverse()) insertAfter(last, block);
  const newLast = blocks.at(-1);
  if (body.section && last.name === "w:p" && newLast) takeSectionEnd(last, newLast);
}

/** Has a section end after a later block than it did. */
export function takeSectionEnd(from: XmlElement, block: XmlElement): void {
  const end = sectionEndOf(from);
  if (!end) return;
  const paragraph = block.name === "w:p" ? block : element("w:p");
  if (paragraph !== block) insertAfter(block, paragraph);
  insertInOrder(propertiesOf(paragraph, "w:pPr"), end);
}

function blocksOfSection(blocks: readonly XmlElement[], section: XmlElement): XmlElement[] {
  let start = 0;
  for (const [index, block] of blocks.entries()) {
    const ends = [...descendants(block, "w:sectPr")];
    if (ends.includes(section)) return blocks.slice(start, index + 1);
    if (ends.length > 0) start = index + 1;
  }
  return blocks.slice(start);
}
