import { mainPartOf, openPackage } from "../ooxml/package/open-package";
import { savePackage } from "../ooxml/package/save-package";
import { element, firstChild, insertAt, type XmlElement } from "../ooxml/xml/node";
import { paragraphElements } from "../simulated-word/model/blocks";

const prefix = "tu-place-";
/** Far above what Word numbers its own bookmarks with; ours are never saved. */
const firstBookmarkId = 1_000_000;

/**
 * A copy of the document, to be shown and thrown away, in which each paragraph begins with a bookmark that bears its
 * number among the body's paragraphs, as Word counts them: how a place on the rendered page leads back to its `w:p`.
 * @throws PackageError
 */
export function markParagraphs(bytes: Uint8Array): Uint8Array {
  const copy = openPackage(bytes);
  const body = firstChild(copy.edit(mainPartOf(copy)).root, "w:body");
  if (body) paragraphElements(body).forEach(mark);
  return savePackage(copy);
}

/** The id that docx-preview gives the bookmark's `<span>`. */
export function markOf(paragraph: number): string {
  return `${prefix}${paragraph}`;
}

/** The number of the paragraph that a mark's id names, or undefined when it is no mark of ours. */
export function paragraphOfMark(id: string): number | undefined {
  return id.startsWith(prefix) ? Number(id.slice(prefix.length)) : undefined;
}

function mark(paragraph: XmlElement, number: number): void {
  const properties = paragraph.children.findIndex((node) => node.kind === "element" && node.name === "w:pPr");
  const id = String(firstBookmarkId + number);
  insertAt(paragraph, properties + 1, element("w:bookmarkStart", { "w:id": id, "w:name": markOf(number) }));
  insertAt(paragraph, properties + 2, element("w:bookmarkEnd", { "w:id": id }));
}
