import { childElements, descendants, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { enclosing, paragraphElements, tableElements } from "./blocks";
import { blocksOfBody, paragraphsOfBody } from "./body-blocks";
import { ContentControl, type Body, type TextRange, type Placed } from "./handles";
import { paragraphsOfRange, rangeOf, rangeOver } from "./ranges";
import { lengthOf, offsetOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** How far an object reaches: what its paragraphs, controls, tables, search and OOXML are taken from. */
export interface Extent {
  readonly document: WordDocument;
  /** The element whose content it is, unless it is a free range. */
  readonly element: XmlElement | undefined;
  readonly range: () => TextRange;
  /** The blocks that it holds, where these are neither an element's nor a range's. */
  readonly blocks?: () => readonly XmlElement[];
}

export function extentOf({ document, element }: Placed): Extent {
  return { document, element, range: () => rangeOfElement(document, element) };
}

/** A section's body is a stretch of the document's: it reaches over its paragraphs. */
export function extentOfBody(body: Body): Extent {
  if (!body.section) return extentOf(body);
  const { document } = body;
  return {
    document,
    element: undefined,
    range: () => rangeOver(document, paragraphsOfBody(body)),
    blocks: () => blocksOfBody(body),
  };
}

export function extentOfRange(range: TextRange): Extent {
  return { document: range.document, element: undefined, range: () => range };
}

export function paragraphsOf({ element, range }: Extent): XmlElement[] {
  if (!element) return paragraphsOfRange(range());
  const own = element.name === "w:p" ? [element] : paragraphElements(element);
  const around = own.length === 0 ? enclosing(element, "w:p") : undefined;
  return around ? [around] : own;
}

/** The rich-text controls within; plain-text ones are not in the API at 1.3. The control itself is not among them. */
export function controlsOf(extent: Extent): ContentControl[] {
  const { document, element } = extent;
  const candidates = element ? [...descendants(element, "w:sdt")] : controlsInRange(extent.range());
  return candidates.filter(isRichText).map((control) => new ContentControl(document, control));
}

/** Controls of every type. */
export function anyControlsOf({ document, element, range }: Extent): ContentControl[] {
  const candidates = element ? [...descendants(element, "w:sdt")] : controlsInRange(range());
  return candidates.map((control) => new ContentControl(document, control));
}

export function tablesOf(extent: Extent): XmlElement[] {
  if (extent.element) return tableElements(extent.element);
  const tables = paragraphsOfRange(extent.range()).map((paragraph) => enclosing(paragraph, "w:tbl"));
  return [...new Set(tables)].filter((table) => table !== undefined);
}

export function contentOf(control: XmlElement): XmlElement {
  const content = firstChild(control, "w:sdtContent");
  if (!content) throw new Error("a content control without content");
  return content;
}

/** Whether a control holds part of a paragraph, rather than paragraphs or tables. */
export function isInline(control: XmlElement): boolean {
  return enclosing(control, "w:p") !== undefined;
}

const notRichText = [
  "w:text",
  "w:picture",
  "w:date",
  "w:comboBox",
  "w:dropDownList",
  "w14:checkbox",
  "w:docPartList",
  "w:docPartObj",
  "w:group",
  "w:citation",
  "w:bibliography",
  "w:equation",
];

function isRichText(control: XmlElement): boolean {
  const properties = firstChild(control, "w:sdtPr");
  return !properties || !childElements(properties).some(({ name }) => notRichText.includes(name));
}

function rangeOfElement(document: WordDocument, element: XmlElement): TextRange {
  if (element.name !== "w:sdt" || !isInline(element)) {
    return rangeOver(document, element.name === "w:p" ? [element] : paragraphElements(element));
  }
  const paragraph = enclosing(element, "w:p");
  if (!paragraph) throw new Error("an inline control outside of a paragraph");
  const content = contentOf(element);
  const start = offsetOf(paragraph, content);
  return rangeOf(document, paragraph, start, start + lengthOf(content));
}

function controlsInRange(range: TextRange): XmlElement[] {
  return paragraphsOfRange(range).flatMap((paragraph) =>
    [...descendants(paragraph, "w:sdt")].filter((control) => {
      const start = offsetOf(paragraph, control);
      const end = start + lengthOf(contentOf(control));
      const beginsBefore = paragraph !== range.end.paragraph || start < range.end.offset || start === end;
      const endsAfter = paragraph !== range.start.paragraph || end > range.start.offset;
      return beginsBefore && endsAfter;
    }),
  );
}
