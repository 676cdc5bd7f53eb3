import type { XmlElement } from "../../ooxml/xml/node";

/** A place in a paragraph's text that moves with the text around it. Offsets leave tracked deletions out. */
export interface Anchor {
  paragraph: XmlElement;
  offset: number;
  /** Text that is inserted right here goes after it: the end of a range that is not empty. */
  readonly isEnd: boolean;
}

export interface TextChange {
  readonly paragraph: XmlElement;
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** All anchors that somebody still holds, by the paragraph they stand in. */
export class Anchors {
  readonly #standing = new Map<XmlElement, Set<WeakRef<Anchor>>>();

  add(paragraph: XmlElement, offset: number, isEnd = false): Anchor {
    const anchor = { paragraph, offset, isEnd };
    this.#place(new WeakRef(anchor), paragraph);
    return anchor;
  }

  shift(change: TextChange): void {
    for (const { anchor } of this.#live(change.paragraph)) anchor.offset = shifted(anchor, change);
  }

  /** The text of `from`, from an offset on, now stands at the start of `to`. */
  move(from: XmlElement, offset: number, to: XmlElement): void {
    for (const { anchor, reference } of this.#live(from)) {
      if (anchor.offset < offset) continue;
      anchor.offset -= offset;
      this.#replace(anchor, reference, to);
    }
  }

  /** All of a paragraph's text, of that length, now stands first in another. */
  join(from: XmlElement, to: XmlElement, length: number): void {
    for (const { anchor } of this.#live(to)) anchor.offset += length;
    for (const { anchor, reference } of this.#live(from)) this.#replace(anchor, reference, to);
  }

  /** After undo a paragraph may be shorter than what stood in it. */
  clamp(lengthOf: (paragraph: XmlElement) => number): void {
    for (const paragraph of [...this.#standing.keys()]) {
      const live = this.#live(paragraph);
      const length = live.length > 0 ? lengthOf(paragraph) : 0;
      for (const { anchor } of live) anchor.offset = Math.min(anchor.offset, length);
    }
  }

  /** Has an anchor stand where another one does. */
  put(anchor: Anchor, { paragraph, offset }: Anchor): void {
    const own = this.#live(anchor.paragraph).find((one) => one.anchor === anchor);
    anchor.offset = offset;
    if (own) this.#replace(anchor, own.reference, paragraph);
  }

  #replace(anchor: Anchor, reference: WeakRef<Anchor>, to: XmlElement): void {
    this.#standing.get(anchor.paragraph)?.delete(reference);
    anchor.paragraph = to;
    this.#place(reference, to);
  }

  #place(reference: WeakRef<Anchor>, paragraph: XmlElement): void {
    const known = this.#standing.get(paragraph);
    if (known && known.size % mostUnseen === 0) this.#live(paragraph);
    if (known?.size) known.add(reference);
    else this.#standing.set(paragraph, new Set([reference]));
  }

  /** Those that nobody holds any more are forgotten on the way. */
  #live(paragraph: XmlElement): readonly LiveAnchor[] {
    const standing = this.#standing.get(paragraph) ?? new Set();
    const live: LiveAnchor[] = [];
    for (const reference of standing) {
      const anchor = reference.deref();
      if (anchor) live.push({ anchor, reference });
      else standing.delete(reference);
    }
    if (standing.size === 0) this.#standing.delete(paragraph);
    return live;
  }
}

/** So many may be forgotten by everybody else before they are here. */
const mostUnseen = 256;

interface LiveAnchor {
  readonly anchor: Anchor;
  readonly reference: WeakRef<Anchor>;
}

function shifted({ offset, isEnd }: Anchor, { at, removed, inserted }: TextChange): number {
  if (offset < at) return offset;
  if (offset > at && offset >= at + removed) return offset - removed + inserted;
  if (removed > 0) return isEnd && offset > at ? at + inserted : at;
  return isEnd ? at : at + inserted;
}
