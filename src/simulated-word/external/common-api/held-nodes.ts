import type { XmlElement } from "../../../ooxml/xml/node";
import { findNodes } from "../../model/custom-xml/edit-nodes";
import { localNameOf, namespaceAt, prefixOf } from "../../model/custom-xml/names";
import { selectNodes, type CustomXmlNode } from "../../model/custom-xml/select-nodes";
import { parseXPath } from "../../model/custom-xml/xpath";
import { customXmlParts } from "../../model/document-parts";
import type { WordDocument } from "../../model/word-document";
import { failures } from "../dispatch-ids";
import { vbArray } from "../vb-array";
import type { CallAnswer } from "../window-external";

/** A node that an add-in holds, with the part whose prefixes it is found by. */
export interface HeldNode {
  readonly node: CustomXmlNode;
  readonly part: string;
}

/** The nodes of custom XML parts that an add-in was given, each by its number; and the prefixes that it finds more by. */
export class HeldNodes {
  readonly #document: WordDocument;
  readonly #held: HeldNode[] = [];
  readonly #prefixes = new PartPrefixes();

  constructor(document: WordDocument) {
    this.#document = document;
  }

  held(handle: unknown): HeldNode | undefined {
    return typeof handle === "number" ? this.#held[handle] : undefined;
  }

  findInPart(part: string, path: string): CallAnswer {
    const root = this.#rootOf(part);
    return root ? this.findFrom({ part, node: { kind: "document", root } }, path) : failures.noSuchItem;
  }

  findFrom({ part, node }: HeldNode, path: string): CallAnswer {
    const root = this.#rootOf(part);
    if (!root) return failures.noSuchItem;
    const known = this.prefixesOf(part);
    const found = path.startsWith("/")
      ? findNodes(root, path, known)
      : selectNodes(node, parseXPath(path), known);
    return [vbArray(found.map((one) => vbArray([this.#hold({ node: one, part }), ...described(one)])))];
  }

  addPrefix(part: string, prefix: string, uri: string): void {
    this.#prefixes.add(part, prefix, uri);
  }

  prefixesOf(part: string): Readonly<Record<string, string>> {
    return this.#prefixes.of(part, this.#rootOf(part));
  }

  #hold(node: HeldNode): number {
    return this.#held.push(node) - 1;
  }

  #rootOf(id: string): XmlElement | undefined {
    const part = customXmlParts(this.#document).find((candidate) => candidate.id === id);
    return part && this.#document.parts.tree(part.partName);
  }
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
