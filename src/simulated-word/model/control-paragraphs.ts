import { append, childElements, insertAfter, insertBefore, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { openForText } from "./content-controls";
import { keepCellEnd } from "./control-wrapping";
import { contentOf, extentOf, isInline, paragraphsOf } from "./extent";
import type { ContentControl } from "./handles";
import { guardText } from "./locks";
import { emptyParagraphBeside, paragraphBeside } from "./paragraph-edits";
import { inlineText } from "./pieces";

/** A new paragraph first or last in a control, or right outside of it. @throws WordError in an inline one among other text */
export function paragraphInControl(
  control: ContentControl,
  location: "Start" | "End" | "Before" | "After",
): XmlElement {
  const { document, element: node } = control;
  const side = location === "Start" || location === "Before" ? "before" : "after";
  const paragraphs = paragraphsOf(extentOf(control));
  const beside = side === "before" ? paragraphs[0] : paragraphs.at(-1);
  if (!beside) throw new WordError("GeneralException", "a control without a paragraph");
  if (location === "Before" || location === "After") {
    if (node.parent) guardText(node.parent);
    return isInline(node)
      ? paragraphBeside(document, beside, side)
      : emptyParagraphBeside(document, node, side);
  }
  openForText(control);
  if (isInline(node)) aroundParagraph(node, beside);
  return paragraphBeside(document, beside, side);
}

/** An inline control that is all of its paragraph comes to stand around it. */
function aroundParagraph(node: XmlElement, paragraph: XmlElement): void {
  const others = childElements(paragraph).filter((child) => child !== node && child.name !== "w:pPr");
  if (node.parent !== paragraph || others.some((other) => inlineText(other) !== ""))
    throw new WordError("InvalidArgument", "an inline control among other text holds no paragraph");
  const content = contentOf(node);
  for (const child of childElements(content)) insertBefore(node, child);
  insertAfter(paragraph, node);
  append(content, paragraph);
  keepCellEnd(node);
}
