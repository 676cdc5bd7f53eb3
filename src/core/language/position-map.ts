import type { Stretch } from "../document/document";

/** A stretch of the original that became one of another length, down to none. */
export interface Merge extends Stretch {
  /** Where it begins in the new text. */
  readonly at: number;
  /** How long it is there. */
  readonly length: number;
}

/** Leads from a text back to the one that it was made of. Between two merges they run side by side. */
export class PositionMap {
  private readonly merges: Merge[] = [];

  /** Merges come in the order of the text. */
  merge(one: Merge): void {
    this.merges.push(one);
  }

  get isUnchanged(): boolean {
    return this.merges.length === 0;
  }

  toOriginal({ start, end }: Stretch): Stretch {
    const from = this.startOf(start);
    return { start: from, end: end > start ? this.endOf(end - 1) : from };
  }

  private startOf(at: number): number {
    const merge = this.lastUpTo(at);
    if (!merge) return at;
    const past = at - merge.at - merge.length;
    return past < 0 ? merge.start : merge.end + past;
  }

  /** Where the unit at a place ends. */
  private endOf(at: number): number {
    const merge = this.lastUpTo(at);
    if (!merge) return at + 1;
    const past = at - merge.at - merge.length;
    return past < 0 ? merge.end : merge.end + past + 1;
  }

  /** The last merge that begins at the place or before it. */
  private lastUpTo(at: number): Merge | undefined {
    let low = 0;
    let high = this.merges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.merges[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return this.merges[low - 1];
  }
}
