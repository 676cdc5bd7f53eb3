import {
  append,
  childElements,
  descendants,
  element,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import { enclosing } from "./blocks";
import {
  addCommentElement,
  commentElements,
  parentOfComment,
  removeCommentElement,
  runsOfComment,
} from "./comment-parts";
import type { Extent } from "./extent";
import { nodesIn } from "./extent-nodes";
import { TextRange } from "./handles";
import { ensureBuiltInStyle } from "./latent-styles";
import { placeAt, placeMarks } from "./marks";
import { textOf } from "./pieces";
import { offsetOf, runContent } from "./run-spans";
import type { BuiltInStyle } from "./style-names";
import type { WordDocument } from "./word-document";

const textStyle: BuiltInStyle = {
  type: "paragraph",
  name: "annotation text",
  builtIn: "CommentText",
  english: "Comment Text",
  swedish: "Kommentarer",
  swedishId: "Kommentarer",
};
const referenceStyle: BuiltInStyle = {
  type: "character",
  name: "annotation reference",
  builtIn: "CommentReference",
  english: "Comment Reference",
  swedish: "Kommentarsreferens",
  swedishId: "Kommentarsreferens",
};

/** The comments, without replies, that begin or end in an extent, in reading order. */
export function commentsIn(extent: Extent): readonly XmlElement[] {
  const { document } = extent;
  const marks = nodesIn(extent).filter(
    ({ name }) => name === "w:commentRangeStart" || name === "w:commentReference",
  );
  const all = commentElements(document);
  return [...new Set(marks.map(({ attributes }) => attributes["w:id"]))].flatMap((id) => {
    const comment = all.find(({ attributes }) => attributes["w:id"] === id);
    return comment && !parentOfComment(document, comment) ? [comment] : [];
  });
}

/** A comment about a range. */
export function insertComment(range: TextRange, text: string): XmlElement {
  const { document } = range;
  const comment = newComment(document, text);
  const id = { "w:id": comment.attributes["w:id"] ?? "" };
  placeAt(range.end.paragraph, range.end.offset, { node: referenceRun(document, id), side: "end" });
  placeMarks(range, [element("w:commentRangeStart", id), element("w:commentRangeEnd", id)]);
  addCommentElement(document, comment, undefined);
  return comment;
}

/** A reply stands about the same text as what it replies to. */
export function replyTo(document: WordDocument, parent: XmlElement, text: string): XmlElement {
  const comment = newComment(document, text);
  const id = { "w:id": comment.attributes["w:id"] ?? "" };
  for (const mark of marksOf(document, parent)) {
    const own = mark.name === "w:r" ? referenceRun(document, id) : element(mark.name, id);
    insertBefore(mark, own);
  }
  addCommentElement(document, comment, parent);
  return comment;
}

export function repliesTo(document: WordDocument, comment: XmlElement): readonly XmlElement[] {
  return commentElements(document).filter((candidate) => parentOfComment(document, candidate) === comment);
}

/** With its replies. */
export function deleteComment(document: WordDocument, comment: XmlElement): void {
  for (const reply of repliesTo(document, comment)) deleteComment(document, reply);
  for (const mark of marksOf(document, comment)) remove(mark);
  removeCommentElement(document, comment);
}

/** What the comment is about. */
export function rangeOfComment(document: WordDocument, comment: XmlElement): TextRange | undefined {
  const marks = marksOf(document, comment);
  const from = marks.find(({ name }) => name === "w:commentRangeStart") ?? marks[0];
  const to = marks.find(({ name }) => name === "w:commentRangeEnd") ?? from;
  const [first, last] = [from && enclosing(from, "w:p"), to && enclosing(to, "w:p")];
  if (!from || !to || !first || !last) return undefined;
  const start = document.anchors.add(first, offsetOf(first, from));
  const offset = offsetOf(last, to);
  return new TextRange(
    document,
    start,
    document.anchors.add(last, offset, first !== last || offset > start.offset),
  );
}

export function textOfComment(comment: XmlElement): string {
  return childElements(comment, "w:p")
    .map((paragraph) => textOf(paragraph))
    .join("\r");
}

/** The whole text anew, in one paragraph, which keeps the comment's id. */
export function setTextOfComment(comment: XmlElement, text: string): void {
  const paragraphs = childElements(comment, "w:p");
  const last = paragraphs.at(-1);
  for (const run of runsOfComment(comment)) remove(run);
  for (const paragraph of paragraphs.slice(0, -1)) remove(paragraph);
  if (last) append(last, textRun(text));
}

function newComment(document: WordDocument, text: string): XmlElement {
  const { author, now } = document.settings;
  const ids = commentElements(document).map(({ attributes }) => Number(attributes["w:id"] ?? "0"));
  const initials = author.replace(/(\p{L})\P{White_Space}*\s*/gu, "$1");
  const attributes = {
    "w:id": String(Math.max(-1, ...ids) + 1),
    "w:author": author,
    "w:date": now(),
    "w:initials": initials,
  };
  const mark = element("w:r", {}, [markFormat(document), element("w:annotationRef")]);
  const style = ensureBuiltInStyle(document, textStyle);
  const paragraphs = text
    .split(/\r\n|\r|\n/)
    .map((line, index) =>
      element("w:p", {}, [
        element("w:pPr", {}, [element("w:pStyle", { "w:val": style })]),
        ...(index === 0 ? [mark] : []),
        textRun(line),
      ]),
    );
  return element("w:comment", attributes, paragraphs);
}

function textRun(text: string): XmlElement {
  return element("w:r", {}, runContent(text));
}

function referenceRun(document: WordDocument, id: { "w:id": string }): XmlElement {
  return element("w:r", {}, [markFormat(document), element("w:commentReference", id)]);
}

function markFormat(document: WordDocument): XmlElement {
  const style = ensureBuiltInStyle(document, referenceStyle);
  return element("w:rPr", {}, [element("w:rStyle", { "w:val": style })]);
}

/** The marks around the text, and the run that refers to the comment. */
function marksOf({ body }: WordDocument, { attributes }: XmlElement): readonly XmlElement[] {
  const names = ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"];
  return [...descendants(body)]
    .filter((node) => names.includes(node.name) && node.attributes["w:id"] === attributes["w:id"])
    .map((node) => (node.name === "w:commentReference" ? (enclosing(node, "w:r") ?? node) : node));
}
