import {
  append,
  childElements,
  descendants,
  element,
  firstChild,
  remove,
  setAttribute,
  type XmlElement,
} from "../../ooxml/xml/node";
import { ensureStoryPart, findStoryPart, type StoryPart } from "./story-parts";
import type { WordDocument } from "./word-document";

const comments: StoryPart = { type: "comments", root: "w:comments", extensions: ["w14"] };
const extended: StoryPart = { type: "commentsExtended", root: "w15:commentsEx", extensions: ["w15"] };
const people: StoryPart = { type: "people", root: "w15:people", extensions: ["w15"] };

/** Every w:comment, replies among them, in the order of the part. */
export function commentElements(document: WordDocument): readonly XmlElement[] {
  const root = findStoryPart(document, comments);
  return root ? childElements(root, "w:comment") : [];
}

/** Puts a w:comment in its part, with its w15:commentEx and its author. */
export function addCommentElement(
  document: WordDocument,
  comment: XmlElement,
  parent: XmlElement | undefined,
): void {
  append(ensureStoryPart(document, comments), comment);
  const reply = parent && { "w15:paraIdParent": ensureParagraphId(document, parent) };
  const entry = { "w15:paraId": ensureParagraphId(document, comment), ...reply, "w15:done": "0" };
  append(ensureStoryPart(document, extended), element("w15:commentEx", entry));
  addPerson(document, comment.attributes["w:author"] ?? "");
}

export function removeCommentElement(document: WordDocument, comment: XmlElement): void {
  const entry = findEntry(document, comment);
  if (entry) remove(entry);
  remove(comment);
}

/** The comment that this one replies to. */
export function parentOfComment(document: WordDocument, comment: XmlElement): XmlElement | undefined {
  const parent = findEntry(document, comment)?.attributes["w15:paraIdParent"];
  return parent === undefined
    ? undefined
    : commentElements(document).find((candidate) => paragraphIdOf(candidate) === parent);
}

export function isResolved(document: WordDocument, comment: XmlElement): boolean {
  return ["1", "true", "on"].includes(findEntry(document, comment)?.attributes["w15:done"] ?? "0");
}

export function setResolved(document: WordDocument, comment: XmlElement, resolved: boolean): void {
  const id = ensureParagraphId(document, comment);
  const root = ensureStoryPart(document, extended);
  const entry = findEntry(document, comment) ?? element("w15:commentEx", { "w15:paraId": id });
  setAttribute(entry, "w15:done", resolved ? "1" : "0");
  if (!entry.parent) append(root, entry);
}

function findEntry(document: WordDocument, comment: XmlElement): XmlElement | undefined {
  const root = findStoryPart(document, extended);
  const id = paragraphIdOf(comment);
  return root && id !== undefined
    ? childElements(root).find(({ attributes }) => attributes["w15:paraId"] === id)
    : undefined;
}

/** A comment is known by the id of its last paragraph. */
function paragraphIdOf(comment: XmlElement): string | undefined {
  return childElements(comment, "w:p").at(-1)?.attributes["w14:paraId"];
}

function ensureParagraphId(document: WordDocument, comment: XmlElement): string {
  const paragraph = childElements(comment, "w:p").at(-1);
  const id = paragraph?.attributes["w14:paraId"] ?? document.ids.nextParagraph();
  if (paragraph) setAttribute(paragraph, "w14:paraId", id);
  return id;
}

function addPerson(document: WordDocument, author: string): void {
  const root = ensureStoryPart(document, people);
  if ([...descendants(root, "w15:person")].some(({ attributes }) => attributes["w15:author"] === author))
    return;
  const presence = element("w15:presenceInfo", { "w15:providerId": "None", "w15:userId": author });
  append(root, element("w15:person", { "w15:author": author }, [presence]));
}

/** The text of a comment, without the mark that Word puts before it. */
export function runsOfComment(comment: XmlElement): readonly XmlElement[] {
  return [...descendants(comment, "w:r")].filter((run) => !firstChild(run, "w:annotationRef"));
}
