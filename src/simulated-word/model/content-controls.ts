import { insertInOrder } from "../../ooxml/write/element-order";
import {
  append,
  childElements,
  element,
  firstChild,
  insertAfter,
  insertAt,
  insertBefore,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { paragraphElements } from "./blocks";
import { contentOf, isInline } from "./extent";
import { ContentControl, type TextRange } from "./handles";
import { guardText, lockOf, type Lock } from "./locks";
import { ensureBuiltInStyle } from "./latent-styles";
import { newControl, wrapParagraphs } from "./control-wrapping";
import { keepOneParagraph } from "./control-content";
import { clearParagraph } from "./paragraph-edits";
import { textOf } from "./pieces";
import { isOn, propertiesOf, setProperty, setSwitch } from "./properties";
import { cutAt, lengthOf, runSpansOf, textElement } from "./run-spans";
import { findBuiltIn } from "./style-names";
import { replaceStretch } from "./text-edits";
import type { WordDocument } from "./word-document";

export function textOfControl({ element: control }: ContentControl): string {
  const content = contentOf(control);
  return isInline(control)
    ? textOf(content)
    : paragraphElements(content)
        .map((paragraph) => textOf(paragraph))
        .join("\r");
}

export function isShowingPlaceholder({ element: control }: ContentControl): boolean {
  return isOn(firstChild(propertiesOf(control, "w:sdtPr"), "w:showingPlcHdr"));
}

/** Before anything is written into a control, its placeholder goes. @throws WordError when its content is locked */
export function openForText(control: ContentControl): void {
  const { element: node } = control;
  guardText(node);
  if (!isShowingPlaceholder(control)) return;
  setSwitch(propertiesOf(node, "w:sdtPr"), "w:showingPlcHdr", false);
  emptyContent(control);
}

/** An emptied control shows its placeholder: the one that it was given, else Word's own words. */
export function clearControl(control: ContentControl): void {
  openForText(control);
  const { document, element: node } = control;
  emptyContent(control);
  showPlaceholder(control, document.placeholderOf(node) ?? emptiedText[document.settings.locale]);
}

const emptiedText = {
  "sv-SE": "Klicka eller tryck här för att ange text.",
  "en-US": "Click or tap here to enter text.",
};

/** Shown at once if the control is empty or shows a placeholder, else when it is emptied. @throws WordError where Word refuses it */
export function setPlaceholder(control: ContentControl, text: string): void {
  const { document, element: node } = control;
  if (document.quirks.placeholderRefused) throw new WordError("NotAllowed", "placeholderText is refused");
  if (!document.quirks.placeholderForgotten) document.keepPlaceholder(node, text);
  if (!isShowingPlaceholder(control) && textOfControl(control) !== "") return;
  emptyContent(control);
  showPlaceholder(control, text);
}

export function placeholderOf(control: ContentControl): string {
  return isShowingPlaceholder(control)
    ? textOfControl(control)
    : (control.document.placeholderOf(control.element) ?? "");
}

export function setLock(control: XmlElement, change: Partial<Lock>): void {
  const { contents, deletion } = { ...lockOf(control), ...change };
  const value = contents
    ? deletion
      ? "sdtContentLocked"
      : "contentLocked"
    : deletion
      ? "sdtLocked"
      : "unlocked";
  setProperty(propertiesOf(control, "w:sdtPr"), "w:lock", { "w:val": value });
}

/** An inline control around the text of a range; around whole paragraphs where it touches several. @throws WordError */
export function wrapRange(range: TextRange): ContentControl {
  const { document, start, end, after } = range;
  if (start.paragraph !== end.paragraph) return wrapParagraphs(range);
  const paragraph = start.paragraph;
  guardText(paragraph);
  cutAt(paragraph, start.offset);
  cutAt(paragraph, end.offset);
  const runs = runSpansOf(paragraph)
    .filter((span) => span.start >= start.offset && span.end <= end.offset && span.end > span.start)
    .map(({ run }) => run);
  const control = newControl(document, []);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) placeAtPoint(control, { paragraph, offset: start.offset, after });
  else for (const node of stretchBetween(first, last, paragraph, control)) append(contentOf(control), node);
  return new ContentControl(document, control);
}

/** Puts the control before the first, and gives it and all that stands beside it up to the last. */
function stretchBetween(
  first: XmlElement,
  last: XmlElement,
  paragraph: XmlElement,
  control: XmlElement,
): XmlElement[] {
  const [from, to] = [outermost(first, paragraph), outermost(last, paragraph)];
  const share = from.parent === to.parent;
  const start = share ? from : childOf(paragraph, from);
  const end = share ? to : childOf(paragraph, to);
  insertBefore(start, control);
  const siblings = control.parent ? childElements(control.parent) : [];
  return siblings.slice(siblings.indexOf(start), siblings.indexOf(end) + 1);
}

function childOf(paragraph: XmlElement, node: XmlElement): XmlElement {
  let child = node;
  while (child.parent && child.parent !== paragraph) child = child.parent;
  return child;
}

function placeAtPoint(
  control: XmlElement,
  { paragraph, offset, after }: { paragraph: XmlElement; offset: number; after: XmlElement | undefined },
): void {
  const before = runSpansOf(paragraph)
    .filter((span) => span.end <= offset)
    .at(-1);
  if (after) insertAfter(after, control);
  else if (offset === lengthOf(paragraph)) append(paragraph, control);
  else if (offset > 0 && before) insertAfter(childOf(paragraph, before.run), control);
  else insertAt(paragraph, firstChild(paragraph, "w:pPr") ? 1 : 0, control);
}

/** A control around a whole paragraph; within the one that ends a cell, as a cell ends with a paragraph. */
export function wrapParagraph(document: WordDocument, paragraph: XmlElement): ContentControl {
  guardText(paragraph);
  const control = newControl(document, []);
  if (endsCell(paragraph)) {
    const own = childElements(paragraph).filter(({ name }) => name !== "w:pPr");
    append(paragraph, control);
    for (const child of own) append(contentOf(control), child);
  } else {
    insertBefore(paragraph, control);
    append(contentOf(control), paragraph);
  }
  return new ContentControl(document, control);
}

function endsCell(paragraph: XmlElement): boolean {
  const { parent } = paragraph;
  return parent?.name === "w:tc" && childElements(parent).at(-1) === paragraph;
}

/** The w:ins around it, if there is one: it belongs to the run. */
function outermost(run: XmlElement, paragraph: XmlElement): XmlElement {
  const { parent } = run;
  return parent && parent !== paragraph && parent.name === "w:ins" ? parent : run;
}

function emptyContent(control: ContentControl): void {
  const { document, element: node } = control;
  const content = contentOf(node);
  if (isInline(node)) {
    replaceStretch(document, { container: content, start: 0, end: lengthOf(content), isWhole: true }, "");
    return;
  }
  clearParagraph(document, keepOneParagraph(control));
}

export function showPlaceholder({ document, element: control }: ContentControl, text: string): void {
  const builtIn = findBuiltIn("Placeholder Text");
  if (!builtIn) throw new Error("Placeholder Text is a built-in style");
  const style = element("w:rStyle", { "w:val": ensureBuiltInStyle(document, builtIn) });
  const run = element("w:r", {}, [element("w:rPr", {}, [style]), textElement(text)]);
  const content = contentOf(control);
  append(isInline(control) ? content : (paragraphElements(content)[0] ?? content), run);
  const properties = propertiesOf(control, "w:sdtPr");
  if (!firstChild(properties, "w:showingPlcHdr")) insertInOrder(properties, element("w:showingPlcHdr"));
}
