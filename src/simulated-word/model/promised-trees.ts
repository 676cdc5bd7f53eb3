import type { XmlElement } from "../../ooxml/xml/node";
import { freezeElement, type FrozenElement } from "./frozen-tree";

interface Promised {
  readonly empty: FrozenElement;
  /** Gives the tree a part, and its name. */
  readonly attach: () => string;
}

/** Trees that stand in no part yet, and come into the document as soon as something is written into them. */
export class PromisedTrees {
  readonly #all = new Map<XmlElement, Promised>();

  add(root: XmlElement, attach: () => string): void {
    this.#all.set(root, { empty: freezeElement(root), attach });
  }

  /** Attaches those that are no longer as they were. */
  keep(): void {
    for (const [root, { empty }] of this.#all) if (freezeElement(root) !== empty) this.attachAround(root);
  }

  /** The name of the part that the node's tree has got by that; undefined where it stands in none of these. */
  attachAround(node: XmlElement): string | undefined {
    const root = rootOf(node);
    const promised = this.#all.get(root);
    this.#all.delete(root);
    return promised?.attach();
  }

  holds(node: XmlElement): boolean {
    return this.#all.has(rootOf(node));
  }
}

function rootOf(node: XmlElement): XmlElement {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}
