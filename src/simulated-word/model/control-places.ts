import { childElements, type XmlElement } from "../../ooxml/xml/node";
import { enclosing } from "./blocks";
import { extentOf } from "./extent";
import { TextRange, type ContentControl } from "./handles";
import { propertiesOf } from "./properties";
import { placeIn, placesInRange } from "./ranges";

export const placesOfControl = [...placesInRange, "Before"] as const;

/** A control's text, a place at an end of it, or the place right before or after it, outside. */
export function rangeOfControl(control: ContentControl, place: (typeof placesOfControl)[number]): TextRange {
  const whole = extentOf(control).range();
  const paragraph = enclosing(control.element, "w:p");
  const isOutside = place === "Before" || place === "After";
  if (!isOutside || !paragraph) return placeIn(whole, place === "Before" ? "Start" : place);
  const { document } = control;
  const { offset } = place === "Before" ? whole.start : whole.end;
  const { anchors } = document;
  const after = place === "Before" ? elementBefore(control.element) : control.element;
  return new TextRange(document, anchors.add(paragraph, offset), anchors.add(paragraph, offset), after);
}

/** What something in a paragraph stands right after: at its beginning the paragraph's properties. */
export function elementBefore(node: XmlElement): XmlElement {
  const siblings = node.parent ? childElements(node.parent) : [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before ?? propertiesOf(node.parent ?? node, node.parent?.name === "w:p" ? "w:pPr" : "w:rPr");
}
