import { append, childElements, insertBefore, remove, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { appendBlocks, blocksOfBody } from "./body-blocks";
import { contentOf, isInline } from "./extent";
import { TextRange, type Body, type ContentControl, type Paragraph } from "./handles";
import { guardDeletion } from "./locks";
import { blocksInserted, placeBlocks } from "./placed-blocks";
import { insertAtRange, type InnerLocation, type RangeLocation } from "./insert-text";
import { clearBody, deleteParagraph } from "./paragraph-edits";
import { placeIn } from "./ranges";
import { trackInsertion } from "./revisions";
import { lengthOf } from "./run-spans";
import { replaceStretch, splitParagraph } from "./text-edits";

export type Blocks = readonly XmlElement[];

/** Blocks are put between blocks; what "Replace" took the place of is gone. */
export function placeInBody(body: Body, blocks: Blocks, location: InnerLocation): TextRange {
  const { document } = body;
  if (location === "Replace") clearBody(body);
  const present = blocksOfBody(body);
  const [first] = present;
  if (!first) throw new Error("a story without a paragraph");
  if (location === "End") {
    appendBlocks(body, blocks);
    return blocksInserted(document, blocks);
  }
  for (const block of blocks) insertBefore(first, block);
  const range = blocksInserted(document, blocks);
  if (location === "Replace") deleteParagraph(document, first);
  return range;
}

export function placeAtParagraph(paragraph: Paragraph, blocks: Blocks, location: InnerLocation): TextRange {
  const { document, element: place } = paragraph;
  switch (location) {
    case "Start": {
      for (const block of blocks) insertBefore(place, block);
      return blocksInserted(document, blocks);
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
export function placeAtRange(range: TextRange, blocks: Blocks, location: RangeLocation): TextRange {
  const { document } = range;
  if (location === "Replace") insertAtRange(range, "", "Replace");
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
export function placeInControl(control: ContentControl, blocks: Blocks, location: InnerLocation): TextRange {
  const { document, element: node } = control;
  const content = contentOf(node);
  if (isInline(node)) return insertRuns(control, blocks, location);
  const present = childElements(content);
  const [first] = present;
  if (!first) throw new WordError("GeneralException", "the control is empty");
  if (["w:tr", "w:tc"].includes(first.name)) throw new WordError("InvalidArgument", "it holds rows or cells");
  for (const block of blocks) {
    if (location === "Start") insertBefore(first, block);
    else append(content, block);
  }
  const range = blocksInserted(document, blocks);
  if (location === "Replace") {
    for (const block of present) guardDeletion(block);
    for (const block of present) remove(block);
  }
  return range;
}

function insertRuns(control: ContentControl, blocks: Blocks, location: InnerLocation): TextRange {
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
