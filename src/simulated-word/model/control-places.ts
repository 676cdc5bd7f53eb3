import { enclosing } from "./blocks";
import { extentOf } from "./extent";
import { TextRange, type ContentControl } from "./handles";
import { placeIn, type placesInRange } from "./ranges";

/** A control's text, a place at an end of it, or the place right after it, outside. */
export function rangeOfControl(control: ContentControl, place: (typeof placesInRange)[number]): TextRange {
  const whole = extentOf(control).range();
  const paragraph = enclosing(control.element, "w:p");
  if (place !== "After" || !paragraph) return placeIn(whole, place);
  const { document } = control;
  const { offset } = whole.end;
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(paragraph, offset),
    anchors.add(paragraph, offset),
    control.element,
  );
}
