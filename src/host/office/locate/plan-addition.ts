import type { Span, Stretch } from "../../../core/document/document";
import type { SearchPlan } from "./plan-search";
import { isSearchable, unsearchable } from "./search-text";

/** On which sides of a place text may be added to what stands there. */
export interface FreeSides {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * Text that is added at the edge of a control or a link belongs outside it, unless the change as it was asked for lies
 * inside: then the neighbour within is the one to add to.
 */
export function freeSides(at: number, asked: Stretch, spans: readonly Span[]): FreeSides {
  const edges = spans
    .filter(({ kind }) => kind === "control" || kind === "link")
    .filter((span) => !overlaps(span, asked));
  return {
    left: !edges.some(({ start, end }) => end === at && start < at),
    right: !edges.some(({ start, end }) => start === at && at < end),
  };
}

const overlaps = (span: Stretch, asked: Stretch): boolean => span.start < asked.end && asked.start < span.end;

/** How text is added: to the end or the start of words that stand beside the place, or together with one of them. */
export interface Addition {
  readonly plan: SearchPlan;
  readonly side: "Start" | "End" | "Replace";
  /** What is written, the added text being in place of the two's middle. */
  readonly around: readonly [before: string, after: string];
}

/**
 * Text is added to what stands before the place, else to what stands after it. At the edge of a control, Word may take
 * it for the inside or the outside: there the character outside is written anew together with the text.
 */
export function planBeside(text: string, at: number, { left, right }: FreeSides): Addition {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (left && right) return besideWords(before, after);
  const [outside] = (left ? /.\p{M}*$/su : /^.\p{M}*/su).exec(left ? before : right ? after : "") ?? [];
  if (outside === undefined || !isSearchable(outside)) return nowhere;
  const start = left ? at - outside.length : at;
  const plan: SearchPlan = { kind: "words", needle: { words: outside, start } };
  return { plan, side: "Replace", around: left ? [outside, ""] : ["", outside] };
}

const nowhere: Addition = { plan: { kind: "impossible" }, side: "End", around: ["", ""] };

function besideWords(before: string, after: string): Addition {
  const left = nearestWords(before, "end");
  if (left !== undefined) {
    const start = before.length - left.length;
    return { plan: { kind: "words", needle: { words: left, start } }, side: "End", around: ["", ""] };
  }
  const right = nearestWords(after, "start");
  if (right === undefined) return nowhere;
  return {
    plan: { kind: "words", needle: { words: right, start: before.length } },
    side: "Start",
    around: ["", ""],
  };
}

/** Up to forty searchable characters at one end of the text. */
function nearestWords(text: string, end: "start" | "end"): string | undefined {
  const pieces = text.split(unsearchable);
  const piece = (end === "start" ? pieces[0] : pieces.at(-1)) ?? "";
  const near = end === "start" ? piece.slice(0, 40) : piece.slice(-40);
  return isSearchable(near) ? near : undefined;
}
