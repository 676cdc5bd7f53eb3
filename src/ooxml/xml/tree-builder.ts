import { AttributeRecords } from "./attribute-records";
import type { XmlElement, XmlNode, XmlText } from "./node";
import { XmlError } from "./xml-error";

/** Word nests tables and controls some dozens deep at worst. */
const deepest = 512;

/**
 * Makes a tree of a parser's events. Nodes wait on one stack until their parent closes and then move into an array of
 * just their number: arrays that grow child by child would take several times the room, and a long report has 200,000.
 */
export class TreeBuilder {
  root: XmlElement | undefined;
  readonly #attributes = new AttributeRecords();
  readonly #open: Opened[] = [];
  readonly #nodes: (Opened | OpenText)[] = [];
  /** Where the children of each open element begin among the nodes. */
  readonly #starts: number[] = [];

  /** Attributes are told before the element that bears them. False for one that it has already. */
  attribute(name: string, value: string): boolean {
    return this.#attributes.add(name, value);
  }

  open(name: string): void {
    if (this.#open.length === deepest)
      throw new XmlError("forbidden", `nested deeper than ${deepest} levels`);
    const opened: Opened = {
      kind: "element",
      name,
      attributes: this.#attributes.take(name),
      children: noChildren,
      parent: undefined,
      isChanged: true,
    };
    this.#nodes.push(opened);
    this.#open.push(opened);
    this.#starts.push(this.#nodes.length);
  }

  text(content: string): void {
    if (this.#open.length > 0) this.#nodes.push({ kind: "text", text: content, parent: undefined });
  }

  close(): void {
    const closed = this.#open.pop();
    const start = this.#starts.pop();
    if (!closed || start === undefined) return;
    if (this.#nodes.length > start) this.#adopt(closed, start);
    if (this.#open.length === 0) this.root = closed;
  }

  /** Gives the nodes from `start` on to the element that they stand in. */
  #adopt(closed: Opened, start: number): void {
    const children = this.#nodes.slice(start);
    this.#nodes.length = start;
    for (const child of children) child.parent = closed;
    closed.children = children;
  }
}

/** Nodes whose parent is still to come. */
type OpenText = { -readonly [Key in keyof XmlText]: XmlText[Key] };
type Opened = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/** Of all elements that have none: children are never written in, and half of the elements of a report are empty. */
const noChildren: XmlNode[] = [];
