import { piecesOf } from "../pieces";
import type { Stretch } from "../text-edits";
import { barrier } from "./search-pattern";

/** A place in one of the stretches that are searched. */
export interface SearchedPlace {
  readonly stretch: Stretch;
  /** In the paragraph's text. */
  readonly offset: number;
}

/** The text of neighbouring paragraphs as one, and the way back from it. */
export interface SearchedText {
  readonly text: string;
  /** Where the character of that index begins. */
  readonly placeAt: (index: number) => SearchedPlace;
  /** Where the character before that index ends. */
  readonly placeBefore: (index: number) => SearchedPlace;
}

interface Segment extends SearchedPlace {
  readonly start: number;
  readonly length: number;
}

export function searchedText(stretches: readonly Stretch[]): SearchedText {
  const segments: Segment[] = [];
  let text = "";
  for (const [index, stretch] of stretches.entries()) {
    let offset = 0;
    for (const piece of piecesOf(stretch.container)) {
      const isNew = segments.at(-1)?.stretch !== stretch;
      if (piece.deleted) {
        if (!text.endsWith(barrier)) text += barrier;
        continue;
      }
      if (isNew || text.endsWith(barrier)) segments.push({ stretch, offset, start: text.length, length: 0 });
      const segment = segments.at(-1);
      if (segment) segments[segments.length - 1] = { ...segment, length: segment.length + piece.text.length };
      text += piece.text;
      offset += piece.text.length;
    }
    if (segments.at(-1)?.stretch !== stretch)
      segments.push({ stretch, offset: 0, start: text.length, length: 0 });
    if (index < stretches.length - 1) text += "\r";
  }
  return {
    text,
    placeAt: (index) => placeIn(segments, index),
    placeBefore: (index) =>
      text[index - 1] === "\r" ? placeIn(segments, index) : after(placeIn(segments, index - 1)),
  };
}

/** A paragraph's mark stands right after its last character. */
function placeIn(segments: readonly Segment[], index: number): SearchedPlace {
  const segment = segments[lastBefore(segments, index)];
  if (!segment) throw new RangeError(`nothing is searched at ${index}`);
  const { stretch, offset, start, length } = segment;
  return { stretch, offset: offset + Math.min(index - start, length) };
}

/** The index of the last segment that begins there or earlier: segments are in order. */
function lastBefore(segments: readonly Segment[], index: number): number {
  let from = 0;
  let to = segments.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= index) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

function after({ stretch, offset }: SearchedPlace): SearchedPlace {
  return { stretch, offset: offset + 1 };
}
