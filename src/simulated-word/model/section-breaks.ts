import { insertInOrder } from "../../ooxml/write/element-order";
import { childElements, clone, firstChild, remove, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { blocksOfBody, sectionEndOf } from "./body-blocks";
import { paragraphElements } from "./blocks";
import { Body } from "./handles";
import { guardText } from "./locks";
import { propertiesOf, setProperty } from "./properties";
import { lengthOf } from "./run-spans";
import { bodySection, sectionElements } from "./sections";
import { splitParagraph, type Stretch } from "./text-edits";
import type { WordDocument } from "./word-document";

/** Where the section after the break begins: a w:type. */
export type SectionBreak = "nextPage" | "continuous" | "evenPage" | "oddPage";

/**
 * Ends a section at a place in the body's own text. What comes before keeps the headers and footers; what comes after
 * goes on with the same ones. @throws WordError NotAllowed in a table, a control, a header or a note
 */
export function insertSectionBreak(document: WordDocument, place: Stretch, type: SectionBreak): void {
  const { container: paragraph, start } = place;
  guardText(paragraph);
  if (paragraph.parent !== document.body)
    throw new WordError("NotAllowed", "a section ends between paragraphs of the body");
  const following = sectionAround(document, paragraph);
  const last = endOfFirst(document, paragraph, start);
  const ended = clone(following);
  for (const change of childElements(ended, "w:sectPrChange")) remove(change);
  for (const name of ["w:headerReference", "w:footerReference"])
    for (const reference of childElements(following, name)) remove(reference);
  setProperty(following, "w:type", { "w:val": type });
  insertInOrder(propertiesOf(last, "w:pPr"), ended);
}

/** The paragraph that ends the section: the one at hand where the break stands at its end, else its first half. */
function endOfFirst(document: WordDocument, paragraph: XmlElement, offset: number): XmlElement {
  const isAtEnd = offset === lengthOf(paragraph);
  const isLast = paragraphElements(document.body).at(-1) === paragraph;
  if (isAtEnd && !isLast && !sectionEndOf(paragraph)) return paragraph;
  splitParagraph(document, paragraph, offset);
  return paragraph;
}

/** The w:sectPr of the section that a paragraph stands in, made for a document that has none. */
export function sectionAround(document: WordDocument, paragraph: XmlElement): XmlElement {
  const { body } = document;
  const found = sectionElements(document).find((section) => {
    if (section === body) return false;
    const blocks = blocksOfBody(new Body(document, body, section));
    return blocks.some((block) => block === paragraph || paragraphElements(block).includes(paragraph));
  });
  return found ?? firstChild(body, "w:sectPr") ?? bodySection(body);
}
