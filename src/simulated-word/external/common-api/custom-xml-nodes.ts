import type { XmlElement } from "../../../ooxml/xml/node";
import { customXmlParts } from "../../model/document-parts";
import { findNodes, printNode, replaceElement, setNodeValue } from "../../model/custom-xml/edit-nodes";
import { localNameOf, namespaceAt, prefixOf } from "../../model/custom-xml/names";
import { selectNodes, valueOfNode, type CustomXmlNode } from "../../model/custom-xml/select-nodes";
import { parseXPath } from "../../model/custom-xml/xpath";
import type { WordDocument } from "../../model/word-document";
import { WordError } from "../../wire/word-error";
import { dispatchIds, failures } from "../dispatch-ids";
import { vbArray } from "../vb-array";
import type { CallAnswer } from "../window-external";
import type { CallAnswerer } from "./call-answerer";
import { written } from "./written";

/** A node that an add-in holds, with the prefixes of its part. */
interface HeldNode {
  readonly node: CustomXmlNode;
  readonly part: string;
}

/** What the Common API does with single nodes of custom XML parts, each by a number that the add-in is given. */
export function customXmlNodes(document: WordDocument): CallAnswerer {
  const held: HeldNode[] = [];
  const prefixes = new PartPrefixes();

  const describe = (part: string, nodes: readonly CustomXmlNode[]): CallAnswer => [
    vbArray(nodes.map((node) => vbArray([held.push({ node, part }) - 1, ...described(node)]))),
  ];
  const find = (part: string, path: string, from: CustomXmlNode): CallAnswer => {
    const root = rootOf(document, part);
    if (!root) return failures.noSuchItem;
    const known = prefixes.of(part, root);
    const nodes = path.startsWith("/")
      ? findNodes(root, path, known)
      : selectNodes(from, parseXPath(path), known);
    return describe(part, nodes);
  };
  const withNode = (handle: unknown, answer: (node: HeldNode) => CallAnswer): CallAnswer => {
    const found = typeof handle === "number" ? held[handle] : undefined;
    return found ? answer(found) : failures.noSuchItem;
  };

  const answer: CallAnswerer = (id, [first, second, third]) => {
    const text = typeof second === "string" ? second : "";
    switch (id) {
      case dispatchIds.getPartNodes: {
        const root = typeof first === "string" ? rootOf(document, first) : undefined;
        return root && typeof first === "string"
          ? find(first, text, { kind: "document", root })
          : failures.noSuchItem;
      }
      case dispatchIds.getRelativeNodes:
        return withNode(first, ({ node, part }) => find(part, text, node));
      case dispatchIds.getNodeValue:
      case dispatchIds.getNodeText:
        return withNode(first, ({ node }) => [valueOfNode(node)]);
      case dispatchIds.getNodeXml:
        return withNode(first, ({ node }) => [printNode(node)]);
      case dispatchIds.setNodeValue:
      case dispatchIds.setNodeText:
        return withNode(first, ({ node }) =>
          written(document, failures.invalidXml, () => {
            setNodeValue(node, text);
            return [];
          }),
        );
      case dispatchIds.setNodeXml:
        return withNode(first, ({ node }) =>
          node.kind === "element"
            ? written(document, failures.invalidXml, () => {
                replaceElement(node.element, text);
                return [];
              })
            : failures.invalidXml,
        );
      case dispatchIds.addNamespace:
        prefixes.add(String(first), text, typeof third === "string" ? third : "");
        return [];
      case dispatchIds.namespaceOfPrefix:
        return [prefixes.of(String(first), rootOf(document, String(first)))[text] ?? ""];
      case dispatchIds.prefixOfNamespace: {
        const known = prefixes.of(String(first), rootOf(document, String(first)));
        return [Object.entries(known).find(([, uri]) => uri === text)?.[0] ?? ""];
      }
      default:
        return undefined;
    }
  };
  return (id, parameters) => orFailure(() => answer(id, parameters));
}

/** Word gives the root's own namespace the prefix ns0. */
class PartPrefixes {
  readonly #added = new Map<string, Record<string, string>>();

  add(part: string, prefix: string, uri: string): void {
    this.#added.set(part, { ...this.#added.get(part), [prefix]: uri });
  }

  of(part: string, root: XmlElement | undefined): Readonly<Record<string, string>> {
    const own = root ? { ns0: namespaceAt(root, root.name) } : {};
    return { ...own, ...this.#added.get(part) };
  }
}

/** Its name without a prefix, its namespace, its kind. */
function described(node: CustomXmlNode): readonly string[] {
  switch (node.kind) {
    case "document":
      return ["#document", "", "document"];
    case "element":
      return [localNameOf(node.element.name), namespaceAt(node.element, node.element.name), "element"];
    case "text":
      return ["#text", "", "text"];
    case "attribute":
      return [
        localNameOf(node.name),
        prefixOf(node.name) === "" ? "" : namespaceAt(node.owner, node.name),
        "attribute",
      ];
  }
}

function rootOf(document: WordDocument, id: string): XmlElement | undefined {
  const part = customXmlParts(document).find((candidate) => candidate.id === id);
  return part && document.parts.tree(part.partName);
}

function orFailure(answer: () => CallAnswer): CallAnswer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof WordError) return failures.invalidXml;
    throw error;
  }
}
