import type { TextPlace } from "../checking/finding";
import type { Span } from "../document/document";
import { fieldTagPrefix } from "../editing/new-block";
import type { BlockText } from "./block-text";
import { oncePer } from "./once-per";

/** Texts that unfilled fields show. */
export class Guidance {
  readonly #texts: ReadonlySet<string>;
  readonly #longest: number;

  constructor(texts: readonly string[]) {
    this.#texts = new Set(texts);
    this.#longest = Math.max(0, ...texts.map((text) => text.length));
  }

  /** A set asks for a number made of all letters, which takes its time where a text is long. */
  has(text: string): boolean {
    return text.length <= this.#longest && this.#texts.has(text);
  }
}

export const guidanceIn = oncePer((texts: readonly string[]) => new Guidance(texts));

/** One for all texts in which there is nothing. */
const none: readonly never[] = [];

/** The fields of a text that nobody has filled in: a mail merge's, Word's own and ours. */
export function unfilledIn({ block }: BlockText, guidance: Guidance): readonly TextPlace[] {
  const { id, text, spans } = block;
  if (spans.length === 0 && !guidance.has(text)) return none;
  const places = spans
    .filter((span) => isUnfilled(span, text, guidance))
    .map(({ start, end }) => ({ block: id, text, start, end }));
  return places.length === 0 && guidance.has(text.trim())
    ? [{ block: id, text, start: 0, end: text.length }]
    : places;
}

function isUnfilled(span: Span, text: string, guidance: Guidance): boolean {
  if (span.kind === "field")
    return span.instruction === "MERGEFIELD" && /^«.*»$/s.test(text.slice(span.start, span.end));
  if (span.kind !== "control") return false;
  return (
    span.placeholder ||
    (span.tag.startsWith(fieldTagPrefix) && guidance.has(text.slice(span.start, span.end)))
  );
}
