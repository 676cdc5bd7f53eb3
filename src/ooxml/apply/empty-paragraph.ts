import { childElements, firstChild, insertAfter, insertAt, type XmlElement } from "../xml/node";

/** True for a paragraph of no text that can be taken away without a loss: no picture, control, comment, break or section's end. */
export function standsEmpty(paragraph: XmlElement): boolean {
  return childElements(paragraph).every((node) => {
    if (node.name === "w:pPr") return !firstChild(node, "w:sectPr");
    if (node.name === "w:r") return childElements(node).every(({ name }) => harmlessInRun.has(name));
    return node.name === "w:proofErr" || isBookmark(node);
  });
}

/** A w:t is one without text here: the paragraph's text is known to be empty. */
const harmlessInRun: ReadonlySet<string> = new Set(["w:rPr", "w:t", "w:lastRenderedPageBreak"]);

/** Bookmarks of a paragraph that goes move to the first that comes in its place. False where they have nowhere to go. */
export function moveBookmarks(from: XmlElement, to: readonly XmlElement[]): boolean {
  const bookmarks = childElements(from).filter(isBookmark);
  const [first] = to;
  if (bookmarks.length === 0) return true;
  if (first?.name !== "w:p") return false;
  const properties = firstChild(first, "w:pPr");
  for (const bookmark of bookmarks.reverse()) {
    if (properties) insertAfter(properties, bookmark);
    else insertAt(first, 0, bookmark);
  }
  return true;
}

const isBookmark = ({ name }: XmlElement): boolean => name === "w:bookmarkStart" || name === "w:bookmarkEnd";
