/**
 * XML as a tree that can be changed. Names are written with the usual prefixes ("w:p") whatever the file calls them:
 * parse-xml renames, so that nobody else must think of namespaces. Comments and processing instructions inside the root
 * are not kept: Word drops them too.
 */
export type XmlNode = XmlElement | XmlText;

/** Changed by the functions below alone, so that whoever keeps states of a tree need not look through all of it. */
export interface XmlElement {
  readonly kind: "element";
  readonly name: string;
  /** In the order of the file. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Whether it or anything below has changed, or come, since `markSeen`. If so, everything above has too. */
  readonly isChanged: boolean;
}

export interface XmlText {
  readonly kind: "text";
  readonly text: string;
  readonly parent: XmlElement | undefined;
}

/** What the functions of this file see of a node. */
interface Changeable {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  parent: XmlElement | undefined;
  isChanged: boolean;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const made: XmlElement = {
    kind: "element",
    name,
    attributes: { ...attributes },
    children: [],
    parent: undefined,
    isChanged: true,
  };
  const nodes = children.map((child) => (typeof child === "string" ? text(child) : child));
  for (const node of nodes) remove(node);
  setChildren(made, nodes);
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
  const into: Changeable = parent;
  const at = index - shift;
  into.children = [...parent.children.slice(0, at), child, ...parent.children.slice(at)];
  setParent(child, parent);
  touch(parent);
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
  const from: Changeable = parent;
  from.children = parent.children.filter((child) => child !== node);
  setParent(node, undefined);
  touch(parent);
}

export function rename(node: XmlElement, name: string): void {
  const changed: Changeable = node;
  changed.name = name;
  touch(node);
}

/** Undefined takes it away. A record of attributes is never written in, so that nodes and their states may share it. */
export function setAttribute(node: XmlElement, name: string, value: string | undefined): void {
  const { [name]: _before, ...others } = node.attributes;
  setAttributes(node, value === undefined ? others : { ...node.attributes, [name]: value });
}

export function setAttributes(node: XmlElement, attributes: Readonly<Record<string, string>>): void {
  const changed: Changeable = node;
  changed.attributes = attributes;
  touch(node);
}

/** In the place of those it has, which then stand in no tree. */
export function setChildren(node: XmlElement, children: readonly XmlNode[]): void {
  const changed: Changeable = node;
  for (const child of node.children) if (child.parent === node) setParent(child, undefined);
  changed.children = [...children];
  for (const child of children) setParent(child, node);
  touch(node);
}

export function setText(node: XmlText, content: string): void {
  const changed: { text: string } = node;
  changed.text = content;
  if (node.parent) touch(node.parent);
}

/** From now on `isChanged` tells of what comes. What stands below has been seen before. */
export function markSeen(node: XmlElement): void {
  const seen: Changeable = node;
  seen.isChanged = false;
}

function setParent(node: XmlNode, parent: XmlElement | undefined): void {
  const changed: { parent: XmlElement | undefined } = node;
  changed.parent = parent;
}

function touch(node: XmlElement): void {
  for (let at: Changeable | undefined = node; at && !at.isChanged; at = at.parent) at.isChanged = true;
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
  const copy = element(node.name, node.attributes);
  setChildren(copy, node.children.map(clone));
  return copy;
}

function parentOf(node: XmlNode): XmlElement {
  if (!node.parent) throw new Error("the node stands in no tree");
  return node.parent;
}
