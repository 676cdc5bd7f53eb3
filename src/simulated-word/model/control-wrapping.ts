import { ordered } from "../../ooxml/write/element-order";
import {
  append,
  childElements,
  element,
  insertAfter,
  insertBefore,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { blocksOfBody } from "./body-blocks";
import { ContentControl, type Body, type InlinePicture, type Table, type TextRange } from "./handles";
import { guardText } from "./locks";
import { runOfPicture } from "./pictures/picture-places";
import type { WordDocument } from "./word-document";

/** A control around all that a body holds; a cell keeps a paragraph after it. */
export function wrapBody(body: Body): ContentControl {
  return wrapBlocks(body.document, blocksOfBody(body));
}

export function wrapTable({ document, element: table }: Table): ContentControl {
  return wrapBlocks(document, [table]);
}

export function wrapPicture(picture: InlinePicture): ContentControl {
  const run = runOfPicture(picture);
  guardText(run);
  const control = newControl(picture.document, []);
  insertBefore(run, control);
  contentIn(control, [run]);
  return new ContentControl(picture.document, control);
}

/** A control around blocks that stand side by side. @throws WordError where they do not, or one of them ends a section */
function wrapBlocks(document: WordDocument, blocks: readonly XmlElement[]): ContentControl {
  const [first] = blocks;
  const parent = first?.parent;
  if (!first || !parent || blocks.some((block) => block.parent !== parent))
    throw new WordError("InvalidArgument", "a control holds blocks that stand side by side");
  guardText(first);
  const control = newControl(document, []);
  insertBefore(first, control);
  contentIn(control, blocks);
  keepCellEnd(control);
  return new ContentControl(document, control);
}

/** A cell ends with a paragraph, and not with a control around one. */
export function keepCellEnd(control: XmlElement): void {
  const { parent } = control;
  if (parent?.name === "w:tc" && childElements(parent).at(-1) === control)
    insertAfter(control, element("w:p"));
}

/** A control around every block that a range touches: whole paragraphs, whole tables. */
export function wrapParagraphs({ document, start, end }: TextRange): ContentControl {
  let shared = start.paragraph.parent;
  while (shared && !isWithin(end.paragraph, shared)) shared = shared.parent;
  while (shared && ["w:tbl", "w:tr"].includes(shared.name)) shared = shared.parent;
  const blocks = shared ? childElements(shared) : [];
  const first = blocks.findIndex((block) => isWithin(start.paragraph, block));
  const last = blocks.findIndex((block) => isWithin(end.paragraph, block));
  return wrapBlocks(document, blocks.slice(first, last + 1));
}

function isWithin(node: XmlElement, container: XmlElement): boolean {
  for (let above: XmlElement | undefined = node; above; above = above.parent)
    if (above === container) return true;
  return false;
}

export function newControl(document: WordDocument, content: readonly XmlElement[]): XmlElement {
  const id = element("w:id", { "w:val": String(document.ids.nextControl()) });
  return ordered("w:sdt", {}, [ordered("w:sdtPr", {}, [id]), element("w:sdtContent", {}, content)]);
}

function contentIn(control: XmlElement, nodes: readonly XmlElement[]): void {
  const [content] = childElements(control, "w:sdtContent");
  if (!content) throw new Error("a new control without content");
  for (const node of nodes) append(content, node);
}
