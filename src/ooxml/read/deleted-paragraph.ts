import type { Span } from "../../core/document/document";
import { firstChild, type XmlElement } from "../xml/node";

export interface PlaceInContainer {
  readonly container: XmlElement;
  /** Among all that the container holds. */
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
  place: PlaceInContainer,
): boolean {
  if (text !== "" || !properties) return false;
  const mark = firstChild(properties, "w:rPr");
  const isGone = mark && (firstChild(mark, "w:del") ?? firstChild(mark, "w:moveFrom"));
  if (!isGone || firstChild(properties, "w:sectPr")) return false;
  return spans.every(({ kind }) => kind === "deleted") && isAboveText(place);
}

function isAboveText({ container: { children }, at }: PlaceInContainer): boolean {
  for (let next = at + 1; next < children.length; next++) {
    const node = children[next];
    if (node?.kind !== "element" || !blockNames.has(node.name)) continue;
    return node.name !== "w:tbl";
  }
  return false;
}

const blockNames: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt"]);
