import { descendants, element, remove, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { enclosing } from "./blocks";
import { TextRange } from "./handles";
import { isMarkIn, placeMarks } from "./marks";
import { paragraphsOfRange } from "./ranges";
import { offsetOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** The names of the bookmarks that begin in a range; those whose names begin with "_" are hidden. */
export function bookmarksIn(range: TextRange, { hidden }: { hidden: boolean }): readonly string[] {
  const names = paragraphsOfRange(range).flatMap((paragraph) =>
    [...descendants(paragraph, "w:bookmarkStart")]
      .filter((mark) => isMarkIn(range, paragraph, mark))
      .map(nameOf),
  );
  return names.filter((name) => hidden || !name.startsWith("_"));
}

/** A bookmark that has the name already moves here. @throws WordError for a name that Word does not take */
export function insertBookmark(range: TextRange, name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
    throw new WordError("InvalidArgument", "no name for a bookmark");
  const { document } = range;
  deleteBookmark(document, name);
  const id = String(freeId(document));
  placeMarks(range, [
    element("w:bookmarkStart", { "w:id": id, "w:name": name }),
    element("w:bookmarkEnd", { "w:id": id }),
  ]);
}

/** Nothing happens where there is none. */
export function deleteBookmark(document: WordDocument, name: string): void {
  const start = findBookmark(document, name);
  if (!start) return;
  const end = endOf(document, start);
  if (end) remove(end);
  remove(start);
}

export function rangeOfBookmark(document: WordDocument, name: string): TextRange | undefined {
  const start = findBookmark(document, name);
  const end = start && endOf(document, start);
  const [from, to] = [start && enclosing(start, "w:p"), end && enclosing(end, "w:p")];
  if (!start || !from) return undefined;
  const { anchors } = document;
  const offset = offsetOf(from, start);
  if (!end || !to) return new TextRange(document, anchors.add(from, offset), anchors.add(from, offset));
  const last = offsetOf(to, end);
  return new TextRange(
    document,
    anchors.add(from, offset),
    anchors.add(to, last, from !== to || last > offset),
  );
}

/** Names are the same in any case. */
function findBookmark({ body }: WordDocument, name: string): XmlElement | undefined {
  const wanted = name.toLowerCase();
  return [...descendants(body, "w:bookmarkStart")].find((mark) => nameOf(mark).toLowerCase() === wanted);
}

function endOf({ body }: WordDocument, start: XmlElement): XmlElement | undefined {
  const id = start.attributes["w:id"];
  return [...descendants(body, "w:bookmarkEnd")].find(({ attributes }) => attributes["w:id"] === id);
}

function nameOf({ attributes }: XmlElement): string {
  return attributes["w:name"] ?? "";
}

function freeId({ body }: WordDocument): number {
  const ids = [...descendants(body, "w:bookmarkStart")].map(({ attributes }) =>
    Number(attributes["w:id"] ?? "0"),
  );
  return Math.max(-1, ...ids) + 1;
}
