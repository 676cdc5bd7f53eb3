import { descendants, insertAfter, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { paragraphElements } from "./blocks";
import { TextRange } from "./handles";
import { guardText } from "./locks";
import { trackInsertion, trackParagraphMark } from "./revisions";
import { lengthOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** Puts new blocks after a block, and gives their range. */
export function placeBlocks(
  document: WordDocument,
  blocks: readonly XmlElement[],
  after: XmlElement,
): TextRange {
  guardText(after);
  for (const block of [...blocks].reverse()) insertAfter(after, block);
  return blocksInserted(document, blocks);
}

/** What is to be said of blocks that have just been put into the document: their range, and that they are new. */
export function blocksInserted(document: WordDocument, blocks: readonly XmlElement[]): TextRange {
  const paragraphs = blocks.flatMap((block) => (block.name === "w:p" ? [block] : paragraphElements(block)));
  for (const paragraph of paragraphs) track(document, paragraph);
  if (document.quirks.insertOoxmlClearsUndo) document.forgetStepsAfterWrite();
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw new WordError("InvalidArgument", "there is nothing to insert");
  const { anchors } = document;
  return new TextRange(document, anchors.add(first, 0), anchors.add(last, lengthOf(last), true));
}

function track(document: WordDocument, paragraph: XmlElement): void {
  if (!document.isTracking) return;
  for (const run of [...descendants(paragraph, "w:r")]) trackInsertion(document, run);
  trackParagraphMark(document, paragraph, "w:ins");
}
