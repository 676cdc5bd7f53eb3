import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { contentTypes } from "../package/content-types";
import { addRelationship } from "../package/relationships";
import { firstSection, furniturePart } from "../read/furniture";
import { writeBlocks, emptyParagraph } from "../write/write-blocks";
import { freePartName, wordPart } from "../write/related-part";
import { insertInOrder } from "../write/element-order";
import {
  append,
  childElements,
  descendants,
  element,
  remove,
  textContent,
  type XmlElement,
} from "../xml/node";
import type { EditSession } from "./edit-session";

type WriteHeader = Extract<Edit, { kind: "write-header" }>;

export function writeHeader(session: EditSession, { blocks }: WriteHeader): Refusal | undefined {
  const part = headerPart(session);
  const { root } = session.target.edit(part);
  if (!isBlank(root)) return "header-not-empty";
  for (const old of childElements(root)) remove(old);
  const written = writeBlocks(blocks, session.writing);
  for (const node of written) append(root, node);
  if (written.at(-1)?.name !== "w:p") append(root, emptyParagraph());
  return undefined;
}

/** The first section's primary header; made, empty, where there is none. */
function headerPart(session: EditSession): string {
  const { target, main, body } = session;
  const own = firstSection(body);
  const existing = own && furniturePart(target, main, { section: own, kind: "header", type: "default" });
  if (existing !== undefined) return existing;
  session.editBody();
  const section = own ?? addSection(body);
  const name = freePartName(target, (number) => `/word/header${number}.xml`);
  target.put(name, contentTypes.header, wordPart("w:hdr"));
  const id = addRelationship(target, main, { type: "header", target: name });
  removeDanglingReference(section);
  insertInOrder(section, element("w:headerReference", { "w:type": "default", "r:id": id }));
  return name;
}

function addSection(body: XmlElement): XmlElement {
  const section = element("w:sectPr");
  append(body, section);
  return section;
}

/** A reference to a part that the package lacks would stand in the way of ours. */
function removeDanglingReference(section: XmlElement): void {
  for (const reference of childElements(section, "w:headerReference")) {
    if ((reference.attributes["w:type"] ?? "default") === "default") remove(reference);
  }
}

/** Neither words nor anything that shows: a picture, a text box, a field. */
function isBlank(root: XmlElement): boolean {
  if (textContent(root).trim() !== "") return false;
  for (const { name } of descendants(root)) if (shows.has(name)) return false;
  return true;
}

const shows: ReadonlySet<string> = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:fldSimple",
  "w:fldChar",
  "w:sym",
  "w:sdt",
  "w:altChunk",
  "mc:AlternateContent",
]);
