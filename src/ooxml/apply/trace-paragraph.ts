import { newInlineContext, type InlineContext } from "../read/inline-context";
import { controlsAround } from "../read/block-controls";
import type { ParagraphContent, ParagraphTrace } from "../read/paragraph-content";
import { ParagraphReader } from "../read/paragraph-reader";
import type { XmlElement } from "../xml/node";

export type TracedParagraph = ParagraphContent & ParagraphTrace;

/** Reads a paragraph as it is now, and where its text stands. */
export function traceParagraph(paragraph: XmlElement, context: InlineContext): TracedParagraph {
  const trace: ParagraphTrace = { pieces: [], controls: [] };
  const content = new ParagraphReader(newInlineContext(context), trace).read(
    paragraph,
    controlsAround(paragraph),
  );
  return { ...content, ...trace };
}
