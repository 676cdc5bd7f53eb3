import type { Span } from "../../core/document/document";
import { firstChild, type XmlElement, type XmlNode } from "../xml/node";

export interface PlaceAmongNodes {
  /** All that its container holds. */
  readonly nodes: readonly XmlNode[];
  readonly at: number;
}

/**
 * Whether tracked deletions have taken all of a paragraph, its own mark too: it is no more, as soon as they are accepted.
 * Its place goes to the paragraph behind it; Word keeps the last one of a body or a cell, and one above a table.
 * @param text what is left of it
 */
export function isDeletedParagraph(
  properties: XmlElement | undefined,
  { text, spans }: { readonly text: string; readonly spans: readonly Span[] },
  place: PlaceAmongNodes,
): boolean {
  if (text !== "" || !properties) return false;
  if (!isMarkDeleted(properties) || firstChild(properties, "w:sectPr")) return false;
  return spans.every(({ kind }) => kind === "deleted") && isAboveText(place);
}

/** Whether it takes what stands behind a block to tell if it is one. */
export function mayBeDeleted(block: XmlElement): boolean {
  const properties = block.name === "w:p" ? firstChild(block, "w:pPr") : undefined;
  return properties !== undefined && isMarkDeleted(properties);
}

function isMarkDeleted(properties: XmlElement): boolean {
  const mark = firstChild(properties, "w:rPr");
  return mark !== undefined && (firstChild(mark, "w:del") ?? firstChild(mark, "w:moveFrom")) !== undefined;
}

function isAboveText({ nodes, at }: PlaceAmongNodes): boolean {
  for (let next = at + 1; next < nodes.length; next++) {
    const node = nodes[next];
    if (node?.kind !== "element" || !blockNames.has(node.name)) continue;
    return node.name !== "w:tbl";
  }
  return false;
}

const blockNames: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt"]);
