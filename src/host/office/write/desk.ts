import type { BlockId } from "../../../core/document/document";
import { createParagraphFinder, type FoundParagraph } from "../locate/find-paragraph";
import type { OfficeSession } from "../office-session";
import { paragraphProperties, toWordParagraph, type WordParagraph } from "../read/word-paragraph";

/** What the tasks of one plan have in common: the batch they share, and Word's paragraphs as they are now. */
export interface Desk {
  readonly context: Word.RequestContext;
  readonly session: OfficeSession;
  /** Answered after the first sync. */
  readonly paragraphs: () => readonly Word.Paragraph[];
  readonly texts: () => readonly WordParagraph[];
  readonly find: (block: BlockId, expected: string) => FoundParagraph;
}

/** Queues the question for Word's paragraphs. */
export function openDesk(context: Word.RequestContext, session: OfficeSession): Desk {
  const { paragraphs } = context.document.body;
  const withId = session.can.uniqueLocalId;
  paragraphs.load(paragraphProperties(withId));
  const texts = once(() => paragraphs.items.map((paragraph) => toWordParagraph(paragraph, withId)));
  const finder = once(() => createParagraphFinder(session.memory, texts()));
  return {
    context,
    session,
    paragraphs: once(() => [...paragraphs.items]),
    texts,
    find: (block, expected) => finder()(block, expected),
  };
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
