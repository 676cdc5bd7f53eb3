/**
 * XML as a tree that can be changed. Names are written with the usual prefixes ("w:p") whatever the file calls them:
 * parse-xml renames, so that nobody else must think of namespaces. Comments and processing instructions inside the root
 * are not kept: Word drops them too.
 */
export type XmlNode = XmlElement | XmlText;

export interface XmlElement {
  readonly kind: "element";
  name: string;
  /** In the order of the file. */
  attributes: Record<string, string>;
  children: XmlNode[];
  parent: XmlElement | undefined;
}

export interface XmlText {
  readonly kind: "text";
  text: string;
  parent: XmlElement | undefined;
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const made: XmlElement = {
    kind: "element",
    name,
    attributes: { ...attributes },
    children: [],
    parent: undefined,
  };
  for (const child of children) append(made, typeof child === "string" ? text(child) : child);
  return made;
}

export function text(content: string): XmlText {
  return { kind: "text", text: content, parent: undefined };
}

export function append(parent: XmlElement, child: XmlNode): void {
  insertAt(parent, parent.children.length, child);
}

/** Moves `child` out of where it was, if anywhere. */
export function insertAt(parent: XmlElement, index: number, child: XmlNode): void {
  const shift = child.parent === parent && parent.children.indexOf(child) < index ? 1 : 0;
  remove(child);
  parent.children.splice(index - shift, 0, child);
  child.parent = parent;
}

export function insertBefore(sibling: XmlNode, child: XmlNode): void {
  const parent = parentOf(sibling);
  insertAt(parent, parent.children.indexOf(sibling), child);
}

export function insertAfter(sibling: XmlNode, child: XmlNode): void {
  const parent = parentOf(sibling);
  insertAt(parent, parent.children.indexOf(sibling) + 1, child);
}

export function remove(node: XmlNode): void {
  const { parent } = node;
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(node), 1);
  node.parent = undefined;
}

export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => node.kind === "element" && (name === undefined || node.name === name),
  );
}

export function firstChild(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (node.kind === "element" && node.name === name) return node;
  return undefined;
}

/**
 * Every element below, in document order, the given one not included. What stands below an element is looked up when
 * the next one is asked for, so the element at hand may be changed or taken out.
 */
export function* descendants(parent: XmlElement, name?: string): Generator<XmlElement> {
  const ahead: XmlNode[] = [...parent.children].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.kind !== "element") continue;
    if (name === undefined || node.name === name) yield node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) ahead.push(child);
    }
  }
}

/** The nearest element around a node that bears one of the names. */
export function closest(node: XmlNode, ...names: readonly string[]): XmlElement | undefined {
  for (let above = node.parent; above; above = above.parent) if (names.includes(above.name)) return above;
  return undefined;
}

export function textContent(node: XmlNode): string {
  return node.kind === "text" ? node.text : node.children.map(textContent).join("");
}

/** A copy of all below, which stands in no tree. */
export function clone(node: XmlElement): XmlElement;
export function clone(node: XmlNode): XmlNode;
export function clone(node: XmlNode): XmlNode {
  if (node.kind === "text") return text(node.text);
  const copy: XmlElement = {
    kind: "element",
    name: node.name,
    attributes: { ...node.attributes },
    children: [],
    parent: undefined,
  };
  for (const child of node.children) {
    const copied = clone(child);
    copied.parent = copy;
    copy.children.push(copied);
  }
  return copy;
}

function parentOf(node: XmlNode): XmlElement {
  if (!node.parent) throw new Error("the node stands in no tree");
  return node.parent;
}
