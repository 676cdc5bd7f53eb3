import { AttributeRecords } from "./attribute-records";
import type { XmlElement, XmlNode, XmlText } from "./node";
import { XmlError } from "./xml-error";

/** Word nests tables and controls some dozens deep at worst. */
const deepest = 512;

/** Who takes the children of an element one by one, as soon as each is closed; then they stand in no tree. */
export interface Passing {
  /** The name of the element, a child of the root; the first one of that name. */
  readonly from: string;
  /** False for no more. */
  readonly take: (child: XmlElement) => boolean;
}

/**
 * Makes a tree of a parser's events. Nodes wait on one stack until their parent closes and then move into an array of
 * just their number: arrays that grow child by child would take several times the room, and a long report has 200,000.
 */
export class TreeBuilder {
  root: XmlElement | undefined;
  readonly #attributes = new AttributeRecords();
  readonly #open: Opened[] = [];
  /** Those that wait come first, `#waiting` in all; what is behind them has moved on. */
  readonly #nodes: (Opened | OpenText)[] = [];
  #waiting = 0;
  /** Where the children of each open element begin among the nodes. */
  readonly #starts: number[] = [];
  /** The element that the children are taken from. */
  #source: Opened | undefined;

  constructor(readonly passing?: Passing) {}

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
    this.#nodes[this.#waiting++] = opened;
    this.#open.push(opened);
    this.#starts.push(this.#waiting);
  }

  text(content: string): void {
    if (this.#open.length > 0)
      this.#nodes[this.#waiting++] = { kind: "text", text: content, parent: undefined };
  }

  /** False when whoever takes the children wants no more. */
  close(): boolean {
    const closed = this.#open.pop();
    const start = this.#starts.pop();
    if (!closed || start === undefined) return true;
    if (this.#waiting > start) this.#adopt(closed, start);
    if (this.#open.length === 0) this.root = closed;
    return !this.passing || this.#open.length !== 2 || this.#handOver(closed, this.passing);
  }

  #handOver(closed: Opened, { from, take }: Passing): boolean {
    const around = this.#open[1];
    if (around?.name === from) this.#source ??= around;
    if (around !== this.#source) return true;
    this.#waiting--;
    return take(closed);
  }

  /** Gives the nodes from `start` on to the element that they stand in. */
  #adopt(closed: Opened, start: number): void {
    const children = this.#nodes.slice(start, this.#waiting);
    this.#waiting = start;
    for (const child of children) child.parent = closed;
    closed.children = children;
  }
}

/** Nodes whose parent is still to come. */
type OpenText = { -readonly [Key in keyof XmlText]: XmlText[Key] };
type Opened = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/** Of all elements that have none: children are never written in, and half of the elements of a report are empty. */
const noChildren: XmlNode[] = [];
