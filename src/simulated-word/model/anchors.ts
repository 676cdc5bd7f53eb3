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

/** All anchors that somebody still holds. */
export class Anchors {
  #anchors: WeakRef<Anchor>[] = [];

  add(paragraph: XmlElement, offset: number, isEnd = false): Anchor {
    const anchor = { paragraph, offset, isEnd };
    this.#anchors.push(new WeakRef(anchor));
    return anchor;
  }

  shift(change: TextChange): void {
    for (const anchor of this.#live()) {
      if (anchor.paragraph === change.paragraph) anchor.offset = shifted(anchor, change);
    }
  }

  /** The text of `from`, from an offset on, now stands at the start of `to`. */
  move(from: XmlElement, offset: number, to: XmlElement): void {
    for (const anchor of this.#live()) {
      if (anchor.paragraph !== from || anchor.offset < offset) continue;
      anchor.paragraph = to;
      anchor.offset -= offset;
    }
  }

  /** All of a paragraph's text, of that length, now stands first in another. */
  join(from: XmlElement, to: XmlElement, length: number): void {
    for (const anchor of this.#live()) {
      if (anchor.paragraph === to) anchor.offset += length;
      if (anchor.paragraph === from) anchor.paragraph = to;
    }
  }

  /** After undo a paragraph may be shorter than what stood in it. */
  clamp(lengthOf: (paragraph: XmlElement) => number): void {
    for (const anchor of this.#live()) anchor.offset = Math.min(anchor.offset, lengthOf(anchor.paragraph));
  }

  *#live(): Generator<Anchor> {
    this.#anchors = this.#anchors.filter((reference) => reference.deref());
    for (const reference of this.#anchors) {
      const anchor = reference.deref();
      if (anchor) yield anchor;
    }
  }
}

function shifted({ offset, isEnd }: Anchor, { at, removed, inserted }: TextChange): number {
  if (offset < at) return offset;
  if (offset > at && offset >= at + removed) return offset - removed + inserted;
  if (removed > 0) return isEnd && offset > at ? at + inserted : at;
  return isEnd ? at : at + inserted;
}
