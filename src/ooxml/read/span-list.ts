import type { Span } from "../../core/document/document";
import { nestSpans } from "./nest-spans";

/** A paragraph's spans while it is read. A slot keeps the place in the order for a span whose end is not known yet. */
export class SpanList {
  readonly #spans: (Span | undefined)[] = [];
  /** The span that the last run of its kind made, so that its neighbour can lengthen it. */
  readonly #last = { hidden: -1, highlighted: -1 };

  open(): number {
    this.#breakRuns();
    return this.#spans.push(undefined) - 1;
  }

  /** A slot that is never closed is no span. */
  close(slot: number, span: Span): void {
    this.#spans[slot] = span;
    this.#breakRuns();
  }

  addRun(kind: "hidden" | "highlighted", start: number, end: number): void {
    if (end === start) return;
    const last = this.#spans[this.#last[kind]];
    const joins = last?.kind === kind && last.end === start;
    const slot = joins ? this.#last[kind] : this.#spans.push(undefined) - 1;
    this.#spans[slot] = { kind, start: joins ? last.start : start, end };
    this.#last[kind] = slot;
  }

  /** All spans, nested; the list is empty afterwards, for the next paragraph. */
  take(): readonly Span[] {
    if (this.#spans.length === 0) return none;
    this.#breakRuns();
    return nestSpans(this.#spans.splice(0).filter((span) => span !== undefined));
  }

  /** Runs on the two sides of a control's or a link's edge do not share a span: it would cross the edge. */
  #breakRuns(): void {
    this.#last.hidden = -1;
    this.#last.highlighted = -1;
  }
}

/** Most paragraphs have none; they share this one. */
const none: readonly Span[] = Object.freeze([]);
