import {
  append,
  childElements,
  descendants,
  element,
  firstChild,
  insertAt,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { enclosing } from "./blocks";
import type { WordDocument } from "./word-document";

/** Marks a new run as inserted, if changes are tracked and it does not stand in an insertion already. */
export function trackInsertion(document: WordDocument, run: XmlElement): void {
  if (!document.isTracking || enclosing(run, "w:ins")) return;
  const mark = element("w:ins", authorship(document));
  insertBefore(run, mark);
  append(mark, run);
}

/** Takes a run away; under tracking it stays, as a deletion, unless it was itself only inserted. */
export function deleteRun(document: WordDocument, run: XmlElement): void {
  if (!document.isTracking || enclosing(run, "w:ins")) {
    removeWithEmptyWrappers(run);
    return;
  }
  const mark = element("w:del", authorship(document));
  insertBefore(run, mark);
  append(mark, run);
  for (const node of descendants(run)) if (node.name === "w:t") node.name = "w:delText";
}

/** Marks a paragraph's own mark as inserted or deleted. */
export function trackParagraphMark(
  document: WordDocument,
  paragraph: XmlElement,
  kind: "w:ins" | "w:del",
): void {
  if (!document.isTracking) return;
  const properties = childOf(childOf(paragraph, "w:pPr", 0), "w:rPr");
  if (!firstChild(properties, kind)) insertAt(properties, 0, element(kind, authorship(document)));
}

export function authorship(document: WordDocument): Record<string, string> {
  const { author, now } = document.settings;
  return { "w:id": String(document.nextRevisionId()), "w:author": author, "w:date": now() };
}

function childOf(parent: XmlElement, name: string, place = parent.children.length): XmlElement {
  const existing = firstChild(parent, name);
  if (existing) return existing;
  const made = element(name);
  insertAt(parent, place, made);
  return made;
}

const wrappers = new Set(["w:ins", "w:hyperlink", "w:smartTag"]);

function removeWithEmptyWrappers(node: XmlElement): void {
  const { parent } = node;
  remove(node);
  if (parent && wrappers.has(parent.name) && childElements(parent).length === 0)
    removeWithEmptyWrappers(parent);
}
