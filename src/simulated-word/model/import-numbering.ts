import { insertInOrder } from "../../ooxml/write/element-order";
import { ensureRelatedPart } from "../../ooxml/write/related-part";
import { findRelatedPart } from "../../ooxml/package/relationships";
import {
  childElements,
  clone,
  descendants,
  element,
  firstChild,
  remove,
  setAttribute,
  type XmlElement,
} from "../../ooxml/xml/node";
import { bringNamespaces } from "./import-namespaces";
import type { OoxmlImport } from "./ooxml-import";

/** Lists come along as new lists of the document; one that the package does not define is no list. */
export function importNumbering({ document, source, main, blocks }: OoxmlImport): void {
  const references = blocks.flatMap((block) => [...descendants(block, "w:numPr")]);
  if (references.length === 0) return;
  const part = findRelatedPart(source, main, "numbering");
  const from = part === undefined ? undefined : source.xml(part)?.root;
  const { parts } = document;
  const to = parts.tree(ensureRelatedPart(parts.package, parts.documentPart, "numbering"));
  const numbers = new Map<string, string>();
  for (const reference of references) {
    const numId = firstChild(reference, "w:numId");
    const number = numId?.attributes["w:val"] ?? "0";
    const own = numbers.get(number) ?? (from && to && copyList(from, to, number));
    if (numId && own !== undefined) {
      numbers.set(number, own);
      setAttribute(numId, "w:val", own);
    } else if (number !== "0") remove(reference);
  }
}

/** Gives the list's number in the document. */
function copyList(from: XmlElement, to: XmlElement, number: string): string | undefined {
  const list = childElements(from, "w:num").find(({ attributes }) => attributes["w:numId"] === number);
  const abstractId = list && firstChild(list, "w:abstractNumId")?.attributes["w:val"];
  const definition = childElements(from, "w:abstractNum").find(
    ({ attributes }) => attributes["w:abstractNumId"] === abstractId,
  );
  if (!definition) return undefined;
  const copy = clone(definition);
  const ownAbstract = nextNumber(to, "w:abstractNum", "w:abstractNumId");
  setAttribute(copy, "w:abstractNumId", ownAbstract);
  const own = nextNumber(to, "w:num", "w:numId");
  const reference = element("w:abstractNumId", { "w:val": ownAbstract });
  insertInOrder(to, copy);
  bringNamespaces([copy], { from: definition, to });
  insertInOrder(to, element("w:num", { "w:numId": own }, [reference]));
  return own;
}

function nextNumber(root: XmlElement, name: string, attribute: string): string {
  const taken = childElements(root, name).map(({ attributes }) => Number(attributes[attribute] ?? "0"));
  return String(Math.max(0, ...taken) + 1);
}
