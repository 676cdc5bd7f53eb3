import type { XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { enclosing } from "../blocks";
import { TextRange, type InlinePicture } from "../handles";
import { guardText } from "../locks";
import { elementBefore } from "../control-places";
import { deleteRun } from "../revisions";
import { offsetOf } from "../run-spans";

/** The paragraph that a picture stands in. */
export function paragraphOfPicture({ element }: InlinePicture): XmlElement {
  const paragraph = enclosing(element, "w:p");
  if (!paragraph) throw new WordError("ItemNotFound", "the picture stands in no paragraph");
  return paragraph;
}

export function runOfPicture({ element }: InlinePicture): XmlElement {
  const run = enclosing(element, "w:r");
  if (!run) throw new WordError("ItemNotFound", "the picture stands in no run");
  return run;
}

/** The place right before or after a picture, which has no character of its own in the text. */
export function besidePicture(picture: InlinePicture, side: "Before" | "After"): TextRange {
  const { document } = picture;
  const run = runOfPicture(picture);
  const paragraph = paragraphOfPicture(picture);
  const offset = offsetOf(paragraph, run);
  const { anchors } = document;
  const after = side === "After" ? run : elementBefore(run);
  return new TextRange(document, anchors.add(paragraph, offset), anchors.add(paragraph, offset), after);
}

export function deletePicture(picture: InlinePicture): void {
  const run = runOfPicture(picture);
  guardText(run);
  deleteRun(picture.document, run);
}
