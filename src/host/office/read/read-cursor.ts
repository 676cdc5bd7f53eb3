import type { BlockId } from "../../../core/document/document";
import type { Cursor } from "../../document-host";
import type { OfficeSession } from "../office-session";
import type { ReadingMemory } from "./reading-memory";

/**
 * Queues the question where the cursor is; never selects nor expands anything, which would end up in the undo list.
 * The answer is "unknown" outside the body and where several paragraphs could be the one.
 */
export function askCursor({ document }: Word.RequestContext, session: OfficeSession): () => Cursor {
  const paragraph = document.getSelection().paragraphs.getFirst();
  const story = paragraph.parentBody;
  const around = [paragraph.getPreviousOrNullObject(), paragraph.getNextOrNullObject()] as const;
  const withId = session.can.uniqueLocalId;
  paragraph.load("text");
  if (withId) paragraph.load("uniqueLocalId");
  story.load("type");
  for (const neighbour of around) neighbour.load("text");
  return () => {
    if (!isBodyText(story.type)) return { state: "unknown" };
    const [before, after] = around.map((neighbour) => (neighbour.isNullObject ? undefined : neighbour.text));
    const { text } = paragraph;
    const place = { before, text, after, localId: withId ? paragraph.uniqueLocalId : undefined };
    return toCursor(findPlace(place, session.memory), text, session.memory);
  };
}

const isBodyText = (type: string): boolean =>
  type === "MainDoc" || type === "TableCell" || type === "Section";

interface CursorPlace {
  readonly before: string | undefined;
  readonly text: string;
  readonly after: string | undefined;
  readonly localId: string | undefined;
}

/** By the session's id, else by its text, else by its text and its neighbours', if just one paragraph has them. */
function findPlace(place: CursorPlace, { paragraphs }: ReadingMemory): number | undefined {
  const all = paragraphs.map((_, index) => index);
  const candidates = [
    all.filter((index) => place.localId !== undefined && paragraphs[index]?.localId === place.localId),
    all.filter((index) => paragraphs[index]?.text === place.text),
    all.filter((index) => isAmong(place, index, paragraphs)),
  ];
  return candidates.find((indexes) => indexes.length === 1)?.[0];
}

function isAmong(
  { before, text, after }: CursorPlace,
  index: number,
  paragraphs: ReadingMemory["paragraphs"],
): boolean {
  return (
    paragraphs[index]?.text === text &&
    paragraphs[index - 1]?.text === before &&
    paragraphs[index + 1]?.text === after
  );
}

function toCursor(index: number | undefined, paragraph: string, { anchors }: ReadingMemory): Cursor {
  if (index === undefined) return { state: "unknown" };
  const block = blockAt(index, anchors);
  return block === undefined ? { state: "unknown" } : { state: "in-body", block, paragraph };
}

function blockAt(index: number, anchors: ReadingMemory["anchors"]): BlockId | undefined {
  for (const [block, anchor] of anchors) if (anchor.index === index) return block;
  return undefined;
}
