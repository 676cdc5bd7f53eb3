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
  #attributes: Record<string, string> = {};
  readonly #open: Opened[] = [];
  readonly #nodes: (Opened | OpenText)[] = [];
  /** Where the children of each open element begin among the nodes. */
  readonly #starts: number[] = [];

  /** Attributes are told before the element that bears them. False for one that it has already. */
  attribute(name: string, value: string): boolean {
    const isNew = !(name in this.#attributes);
    this.#attributes[name] = value;
    return isNew;
  }

  open(name: string): void {
    if (this.#open.length === deepest)
      throw new XmlError("forbidden", `nested deeper than ${deepest} levels`);
    const opened: Opened = {
      kind: "element",
      name,
      attributes: this.#attributes,
      children: noChildren,
      parent: undefined,
      isChanged: true,
    };
    this.#attributes = {};
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
    const children = this.#nodes.slice(start);
    this.#nodes.length = start;
    for (const child of children) child.parent = closed;
    closed.children = children;
    if (this.#open.length === 0) this.root = closed;
  }
}

/** Nodes whose parent is still to come. */
type OpenText = { -readonly [Key in keyof XmlText]: XmlText[Key] };
type Opened = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/** Stands in until an element closes; nobody sees it. */
const noChildren: XmlNode[] = [];
