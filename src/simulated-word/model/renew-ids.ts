import { descendants, remove, setAttribute, type XmlElement } from "../../ooxml/xml/node";
import { setProperty } from "./properties";
import type { WordDocument } from "./word-document";

/**
 * Ids that must be single in a document are made anew in what comes into it; revision ids that mean nothing there go.
 * A bookmark whose name the document has already is left out: there the name keeps its place.
 */
export function renewIds(document: WordDocument, blocks: readonly XmlElement[]): void {
  const nodes = blocks.flatMap((block) => [block, ...descendants(block)]);
  for (const node of nodes) {
    for (const name of Object.keys(node.attributes)) {
      if (/^w:rsid/.test(name) || /^w14:(paraId|textId)$/.test(name)) setAttribute(node, name, undefined);
    }
    if (node.name === "w:sdtPr") setProperty(node, "w:id", { "w:val": String(document.ids.nextControl()) });
  }
  renewBookmarks(document, nodes);
}

function renewBookmarks(document: WordDocument, nodes: readonly XmlElement[]): void {
  const present = [...descendants(document.parts.document, "w:bookmarkStart")];
  if (!nodes.some(({ name }) => name === "w:bookmarkStart" || name === "w:bookmarkEnd")) return;
  const names = new Set(present.map(({ attributes }) => attributes["w:name"]));
  let next = Math.max(0, ...present.map(({ attributes }) => Number(attributes["w:id"] ?? "0"))) + 1;
  const ids = new Map<string, string | undefined>();
  for (const node of nodes.filter(({ name }) => name === "w:bookmarkStart")) {
    const isTaken = names.has(node.attributes["w:name"]);
    ids.set(node.attributes["w:id"] ?? "", isTaken ? undefined : String(next++));
  }
  for (const node of nodes.filter(({ name }) => name === "w:bookmarkStart" || name === "w:bookmarkEnd")) {
    const id = ids.get(node.attributes["w:id"] ?? "");
    if (id === undefined) remove(node);
    else setAttribute(node, "w:id", id);
  }
}
