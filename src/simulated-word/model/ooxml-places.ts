import {
  append,
  childElements,
  element,
  firstChild,
  insertAt,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { paragraphElements } from "./blocks";
import { contentOf, isInline } from "./extent";
import { TextRange, type Body, type ContentControl, type Paragraph } from "./handles";
import { importOoxml, placeBlocks } from "./insert-ooxml";
import type { InnerLocation, RangeLocation } from "./insert-text";
import { clearStory, deleteParagraph } from "./paragraph-edits";
import { placeIn, stretchesOf } from "./ranges";
import { trackInsertion } from "./revisions";
import { lengthOf } from "./run-spans";
import { replaceStretch, splitParagraph } from "./text-edits";

/** Blocks are put between blocks; what "Replace" took the place of is gone. */
export function insertOoxmlInBody(body: Body, ooxml: string, location: InnerLocation): TextRange {
  const { document, element: story } = body;
  const blocks = importOoxml(document, ooxml);
  if (location === "Replace") clearStory(document, story);
  const present = childElements(story).filter(({ name }) => name !== "w:sectPr" && name !== "w:tcPr");
  const last = present.at(-1);
  if (location === "End" && last) return placeBlocks(document, blocks, last);
  const marker = element("w:p");
  insertAt(story, firstChild(story, "w:tcPr") ? 1 : 0, marker);
  const range = placeBlocks(document, blocks, marker);
  remove(marker);
  if (location === "Replace" && last) deleteParagraph(document, last);
  return range;
}

export function insertOoxmlAtParagraph(
  paragraph: Paragraph,
  ooxml: string,
  location: InnerLocation,
): TextRange {
  const { document, element: place } = paragraph;
  const blocks = importOoxml(document, ooxml);
  switch (location) {
    case "Start": {
      const marker = element("w:p");
      insertBefore(place, marker);
      const range = placeBlocks(document, blocks, marker);
      remove(marker);
      return range;
    }
    case "End":
      return placeBlocks(document, blocks, place);
    case "Replace": {
      const range = placeBlocks(document, blocks, place);
      deleteParagraph(document, place);
      return range;
    }
  }
}

/** In the middle of a paragraph it is split; an empty half goes. */
export function insertOoxmlAtRange(range: TextRange, ooxml: string, location: RangeLocation): TextRange {
  const { document } = range;
  const blocks = importOoxml(document, ooxml);
  if (location === "Replace") for (const stretch of stretchesOf(range)) replaceStretch(document, stretch, "");
  const { start } = placeIn(
    range,
    location === "Start" || location === "Before" || location === "Replace" ? "Start" : "End",
  );
  const first = start.paragraph;
  const second = splitParagraph(document, first, start.offset);
  const made = placeBlocks(document, blocks, first);
  if (lengthOf(first) === 0) deleteParagraph(document, first);
  if (lengthOf(second) === 0 && location !== "Replace") deleteParagraph(document, second);
  return made;
}

/** The control must have been opened for text. Into an inline one goes only what is one paragraph. */
export function insertOoxmlInControl(
  control: ContentControl,
  ooxml: string,
  location: InnerLocation,
): TextRange {
  const { document, element: node } = control;
  const blocks = importOoxml(document, ooxml);
  const content = contentOf(node);
  if (isInline(node)) return insertRuns(control, blocks, location);
  const present = paragraphElements(content);
  const last = childElements(content).at(-1);
  if (!last) throw new WordError("GeneralException", "the control is empty");
  const range = placeBlocks(document, blocks, last);
  if (location === "Replace")
    for (const paragraph of present) if (paragraph.parent === content) remove(paragraph);
  return range;
}

function insertRuns(
  control: ContentControl,
  blocks: readonly XmlElement[],
  location: InnerLocation,
): TextRange {
  const { document, element: node } = control;
  const filled = blocks.filter((block) => block.name !== "w:p" || lengthOf(block) > 0);
  const [only] = filled;
  if (!only || filled.length > 1 || only.name !== "w:p") {
    throw new WordError("GeneralException", "an inline control takes one paragraph only");
  }
  const content = contentOf(node);
  if (location === "Replace")
    replaceStretch(document, { container: content, start: 0, end: lengthOf(content) }, "");
  for (const run of childElements(only).filter(({ name }) => name !== "w:pPr")) {
    append(content, run);
    trackInsertion(document, run);
  }
  const paragraph = node.parent;
  if (!paragraph) throw new WordError("ItemNotFound");
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(paragraph, 0),
    anchors.add(paragraph, lengthOf(paragraph), true),
  );
}
