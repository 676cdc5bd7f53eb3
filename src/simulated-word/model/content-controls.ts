import { insertInOrder, ordered } from "../../ooxml/write/element-order";
import {
  append,
  childElements,
  element,
  firstChild,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { paragraphElements } from "./blocks";
import { contentOf, isInline } from "./extent";
import { ContentControl, type TextRange } from "./handles";
import { guardDeletion, guardText, lockOf, type Lock } from "./locks";
import { ensureBuiltInStyle } from "./latent-styles";
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

function isShowingPlaceholder({ element: control }: ContentControl): boolean {
  return isOn(firstChild(propertiesOf(control, "w:sdtPr"), "w:showingPlcHdr"));
}

/** Before anything is written into a control, its placeholder goes. @throws WordError when its content is locked */
export function openForText(control: ContentControl): void {
  const { document, element: node } = control;
  guardText(node);
  if (!isShowingPlaceholder(control)) return;
  setSwitch(propertiesOf(node, "w:sdtPr"), "w:showingPlcHdr", false);
  emptyContent(document, node);
}

/** An emptied control shows its placeholder: the one that it was given, else Word's own words. */
export function clearControl(control: ContentControl): void {
  openForText(control);
  const { document, element: node } = control;
  emptyContent(document, node);
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
  emptyContent(document, node);
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

/** @throws WordError when the control is locked against deletion */
export function deleteControl({ element: control }: ContentControl, keepContent: boolean): void {
  if (keepContent) guardUnwrapping(control);
  else guardDeletion(control);
  if (keepContent) for (const child of childElements(contentOf(control))) insertBefore(control, child);
  remove(control);
}

function guardUnwrapping(control: XmlElement): void {
  if (lockOf(control).deletion) throw new WordError("AccessDenied", "the control is locked");
  if (control.parent) guardText(control.parent);
}

/** An inline control around the text of a range. @throws WordError when the range is more than part of a paragraph */
export function wrapRange({ document, start, end, after }: TextRange): ContentControl {
  if (start.paragraph !== end.paragraph) throw new WordError("InvalidArgument", "more than one paragraph");
  const paragraph = start.paragraph;
  cutAt(paragraph, start.offset);
  cutAt(paragraph, end.offset);
  const runs = runSpansOf(paragraph)
    .filter((span) => span.start >= start.offset && span.end <= end.offset && span.end > span.start)
    .map(({ run }) => run);
  const control = newControl(document, []);
  const [first] = runs;
  if (first) insertBefore(outermost(first, paragraph), control);
  else if (after) insertBefore(after, control);
  else append(paragraph, control);
  for (const run of runs) append(contentOf(control), outermost(run, paragraph));
  return new ContentControl(document, control);
}

/** A control around a whole paragraph. */
export function wrapParagraph(document: WordDocument, paragraph: XmlElement): ContentControl {
  const control = newControl(document, []);
  insertBefore(paragraph, control);
  append(contentOf(control), paragraph);
  return new ContentControl(document, control);
}

/** The w:ins around it, if there is one: it belongs to the run. */
function outermost(run: XmlElement, paragraph: XmlElement): XmlElement {
  const { parent } = run;
  return parent && parent !== paragraph && parent.name === "w:ins" ? parent : run;
}

function newControl(document: WordDocument, content: readonly XmlElement[]): XmlElement {
  const id = element("w:id", { "w:val": String(document.nextControlId()) });
  return ordered("w:sdt", {}, [ordered("w:sdtPr", {}, [id]), element("w:sdtContent", {}, content)]);
}

function emptyContent(document: WordDocument, control: XmlElement): void {
  const content = contentOf(control);
  if (isInline(control)) {
    replaceStretch(document, { container: content, start: 0, end: lengthOf(content) }, "");
    return;
  }
  const [first, ...others] = paragraphElements(content);
  for (const paragraph of others) remove(paragraph);
  if (first) clearParagraph(document, first);
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
