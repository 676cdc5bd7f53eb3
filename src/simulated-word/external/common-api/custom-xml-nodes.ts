import { printNode, replaceElement, setNodeValue } from "../../model/custom-xml/edit-nodes";
import { valueOfNode } from "../../model/custom-xml/select-nodes";
import type { WordDocument } from "../../model/word-document";
import { WordError } from "../../wire/word-error";
import { dispatchIds, failures } from "../dispatch-ids";
import type { CallAnswer } from "../window-external";
import type { CallAnswerer } from "./call-answerer";
import { HeldNodes, type HeldNode } from "./held-nodes";
import { written } from "./written";

/** What the Common API does with single nodes of custom XML parts, each by a number that the add-in is given. */
export function customXmlNodes(document: WordDocument): CallAnswerer {
  const nodes = new HeldNodes(document);
  const change = (what: () => void): CallAnswer =>
    written(document, failures.invalidXml, () => {
      what();
      return [];
    });
  return (id, [first, ...rest]) => {
    const [text = "", more = ""] = rest.map((one) => (typeof one === "string" ? one : ""));
    return orFailure(
      () =>
        readingPart(nodes, id, [String(first), text, more]) ??
        readingNode(nodes, id, [first, text]) ??
        changingNode(nodes.held(first), id, [text, change]),
    );
  };
}

function readingPart(
  nodes: HeldNodes,
  id: number,
  [part, text, uri]: readonly [part: string, text: string, uri: string],
): CallAnswer {
  switch (id) {
    case dispatchIds.getPartNodes:
      return nodes.findInPart(part, text);
    case dispatchIds.addNamespace:
      nodes.addPrefix(part, text, uri);
      return [];
    case dispatchIds.namespaceOfPrefix:
      return [nodes.prefixesOf(part)[text] ?? ""];
    case dispatchIds.prefixOfNamespace:
      return [Object.entries(nodes.prefixesOf(part)).find(([, known]) => known === text)?.[0] ?? ""];
    default:
      return undefined;
  }
}

function readingNode(
  nodes: HeldNodes,
  id: number,
  [handle, path]: readonly [handle: unknown, path: string],
): CallAnswer {
  const answer = (read: (held: HeldNode) => CallAnswer): CallAnswer => {
    const held = nodes.held(handle);
    return held ? read(held) : failures.noSuchItem;
  };
  switch (id) {
    case dispatchIds.getRelativeNodes:
      return answer((held) => nodes.findFrom(held, path));
    case dispatchIds.getNodeValue:
    case dispatchIds.getNodeText:
      return answer(({ node }) => [valueOfNode(node)]);
    case dispatchIds.getNodeXml:
      return answer(({ node }) => [printNode(node)]);
    default:
      return undefined;
  }
}

function changingNode(
  held: HeldNode | undefined,
  id: number,
  [text, change]: readonly [text: string, change: (what: () => void) => CallAnswer],
): CallAnswer {
  switch (id) {
    case dispatchIds.setNodeValue:
    case dispatchIds.setNodeText:
      return held ? change(() => setNodeValue(held.node, text)) : failures.noSuchItem;
    case dispatchIds.setNodeXml: {
      if (!held) return failures.noSuchItem;
      const { node } = held;
      return node.kind === "element" ? change(() => replaceElement(node.element, text)) : failures.invalidXml;
    }
    default:
      return undefined;
  }
}

function orFailure(answer: () => CallAnswer): CallAnswer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof WordError) return failures.invalidXml;
    throw error;
  }
}
