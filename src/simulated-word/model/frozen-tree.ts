import {
  markSeen,
  rename,
  setAttributes,
  setChildren,
  setText,
  type XmlElement,
  type XmlNode,
} from "../../ooxml/xml/node";

/**
 * The state of a tree at one moment, to be put back later *into the very same nodes*: so whoever holds on to a
 * paragraph holds on to it through undo and redo. Unchanged branches are shared between states.
 */
export type Frozen = FrozenElement | FrozenText;

export interface FrozenElement {
  readonly node: XmlElement;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Frozen[];
}

export interface FrozenText {
  readonly node: Exclude<XmlNode, XmlElement>;
  readonly text: string;
}

const latest = new WeakMap<XmlNode, Frozen>();

/** The same object as last time if nothing below has changed since. */
export function freezeElement(node: XmlElement): FrozenElement {
  const before = frozenState(node);
  if (before && !node.isChanged) return before;
  const frozen = before ? frozenAgain(before) : frozenAnew(node, node.children.map(freeze));
  markSeen(node);
  return frozen;
}

function frozenAgain(before: FrozenElement): FrozenElement {
  const { node } = before;
  const children = changedChildren(node, before.children);
  const isSame = !children && before.name === node.name && sameAttributes(before.attributes, node.attributes);
  return isSame ? before : frozenAnew(node, children ?? before.children);
}

/** The attributes are shared: who would write in them, and not by `setAttribute`, is stopped. */
function frozenAnew(node: XmlElement, children: readonly Frozen[]): FrozenElement {
  const frozen = { node, name: node.name, attributes: Object.freeze(node.attributes), children };
  latest.set(node, frozen);
  return frozen;
}

/** Undefined where they are those of before. */
function changedChildren({ children }: XmlElement, before: readonly Frozen[]): readonly Frozen[] | undefined {
  const now = children.map(freeze);
  return now.length === before.length && now.every((child, index) => child === before[index])
    ? undefined
    : now;
}

/** The state when the tree was last looked at; undefined for what has come since. */
export function frozenState(node: XmlElement): FrozenElement | undefined {
  const state = latest.get(node);
  return state && "children" in state ? state : undefined;
}

/** Whether the tree is still as it was then, without keeping how it is now. */
export function isAsFrozen(frozen: Frozen): boolean {
  if ("text" in frozen) return frozen.node.text === frozen.text;
  if (!frozen.node.isChanged) return latest.get(frozen.node) === frozen;
  const { node, children } = frozen;
  return (
    node.name === frozen.name &&
    node.children.length === children.length &&
    sameAttributes(frozen.attributes, node.attributes) &&
    children.every((child, index) => child.node === node.children[index] && isAsFrozen(child))
  );
}

export function thaw(frozen: Frozen): void {
  latest.set(frozen.node, frozen);
  if ("text" in frozen) {
    setText(frozen.node, frozen.text);
    return;
  }
  const { node } = frozen;
  rename(node, frozen.name);
  setAttributes(node, frozen.attributes);
  setChildren(
    node,
    frozen.children.map((child) => child.node),
  );
  frozen.children.forEach(thaw);
  markSeen(node);
}

function freeze(node: XmlNode): Frozen {
  if (node.kind === "element") return freezeElement(node);
  const before = latest.get(node);
  if (before && "text" in before && before.text === node.text) return before;
  const frozen = { node, text: node.text };
  latest.set(node, frozen);
  return frozen;
}

function sameAttributes(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
