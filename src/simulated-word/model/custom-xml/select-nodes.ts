import { descendants, textContent, type XmlElement, type XmlText } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { localNameOf, namespaceAt } from "./names";
import type { Condition, NodeTest, Step, XPath } from "./xpath";

/** What an XPath finds. */
export type CustomXmlNode =
  | { readonly kind: "document"; readonly root: XmlElement }
  | { readonly kind: "element"; readonly element: XmlElement }
  | { readonly kind: "text"; readonly text: XmlText; readonly parent: XmlElement }
  | { readonly kind: "attribute"; readonly owner: XmlElement; readonly name: string };

/** By the prefixes of a path. */
export type Prefixes = Readonly<Record<string, string>>;

/** @throws WordError for a prefix that stands for nothing */
export function selectNodes(from: CustomXmlNode, path: XPath, prefixes: Prefixes): readonly CustomXmlNode[] {
  const start: CustomXmlNode = path.absolute ? { kind: "document", root: rootOf(from) } : from;
  return path.steps.reduce<readonly CustomXmlNode[]>(
    (nodes, step) => nodes.flatMap((node) => follow(node, step, prefixes)),
    [start],
  );
}

export function valueOfNode(node: CustomXmlNode): string {
  switch (node.kind) {
    case "document":
      return textContent(node.root);
    case "element":
      return textContent(node.element);
    case "text":
      return node.text.text;
    case "attribute":
      return node.owner.attributes[node.name] ?? "";
  }
}

function follow(
  node: CustomXmlNode,
  { axis, test, conditions }: Step,
  prefixes: Prefixes,
): readonly CustomXmlNode[] {
  const candidates = nodesOn(axis, node).filter((candidate) => passes(candidate, test, prefixes));
  return conditions.reduce<readonly CustomXmlNode[]>(
    (left, condition) =>
      left.filter((candidate, index) => holds(condition, { candidate, index, left, prefixes })),
    candidates,
  );
}

function nodesOn(axis: Step["axis"], node: CustomXmlNode): readonly CustomXmlNode[] {
  switch (axis) {
    case "self":
      return [node];
    case "parent":
      return parentsOf(node);
    case "child":
      return childrenOf(node);
    case "descendant":
      return childrenOf(node).flatMap((child) => [child, ...belowOf(child)]);
    case "attribute":
      return node.kind === "element"
        ? Object.keys(node.element.attributes)
            .filter((name) => !/^xmlns(:|$)/.test(name))
            .map((name) => ({ kind: "attribute", owner: node.element, name }))
        : [];
  }
}

function childrenOf(node: CustomXmlNode): readonly CustomXmlNode[] {
  if (node.kind === "document") return [{ kind: "element", element: node.root }];
  if (node.kind !== "element") return [];
  const { element } = node;
  return element.children.map((child) =>
    child.kind === "element"
      ? { kind: "element", element: child }
      : { kind: "text", text: child, parent: element },
  );
}

function belowOf(node: CustomXmlNode): readonly CustomXmlNode[] {
  if (node.kind !== "element") return [];
  return [node.element, ...descendants(node.element)].flatMap((element) =>
    childrenOf({ kind: "element", element }),
  );
}

function parentsOf(node: CustomXmlNode): readonly CustomXmlNode[] {
  const parent =
    node.kind === "element" ? node.element.parent : node.kind === "text" ? node.parent : undefined;
  const owner = node.kind === "attribute" ? node.owner : parent;
  return owner ? [{ kind: "element", element: owner }] : [];
}

function passes(node: CustomXmlNode, test: NodeTest, prefixes: Prefixes): boolean {
  switch (test.kind) {
    case "node":
      return true;
    case "text":
      return node.kind === "text";
    case "any":
      return node.kind === "element" || node.kind === "attribute";
    case "name":
      return isNamed(node, test, prefixes);
  }
}

function isNamed(
  node: CustomXmlNode,
  { prefix, name }: Extract<NodeTest, { kind: "name" }>,
  prefixes: Prefixes,
): boolean {
  const namespace = prefix === "" ? "" : prefixes[prefix];
  if (namespace === undefined)
    throw new WordError("InvalidArgument", `the prefix ${prefix} stands for nothing`);
  if (node.kind === "element")
    return (
      localNameOf(node.element.name) === name && namespaceAt(node.element, node.element.name) === namespace
    );
  if (node.kind !== "attribute" || localNameOf(node.name) !== name) return false;
  return (node.name.includes(":") ? namespaceAt(node.owner, node.name) : "") === namespace;
}

interface Trial {
  readonly candidate: CustomXmlNode;
  readonly index: number;
  readonly left: readonly CustomXmlNode[];
  readonly prefixes: Prefixes;
}

/** Positions are counted among siblings that have passed so far: what one step gives from one node. */
function holds(condition: Condition, { candidate, index, left, prefixes }: Trial): boolean {
  switch (condition.kind) {
    case "position":
      return condition.at === "last" ? index === left.length - 1 : index === condition.at - 1;
    case "has": {
      const found = selectNodes(candidate, condition.path, prefixes);
      return found.some((node) => condition.value === undefined || valueOfNode(node) === condition.value);
    }
  }
}

function rootOf(node: CustomXmlNode): XmlElement {
  if (node.kind === "document") return node.root;
  let root = node.kind === "element" ? node.element : node.kind === "text" ? node.parent : node.owner;
  while (root.parent) root = root.parent;
  return root;
}
