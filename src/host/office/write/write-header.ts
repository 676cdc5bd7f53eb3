import type { NewBlock } from "../../../core/editing/new-block";
import { packageForInsert } from "../../../ooxml/write/package-for-insert";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { showsContent } from "./insert-by-calls";
import { isBlank } from "./ooxml-content";

/**
 * Writes the first section's primary header, as OOXML in every Word: page numbers can be had in no other way at the
 * floor. Asking for the header may create it, which is what is wanted here.
 */
export function* writeHeader(blocks: readonly NewBlock[], desk: Desk): EditTask {
  const header = desk.context.document.sections.getFirst().getHeader("Primary");
  const before = header.getOoxml();
  yield "asked";
  if (!isBlank(before.value)) return "header-not-empty";
  yield "ready";
  header.insertOoxml(packageForInsert(blocks), "Replace");
  desk.session.furniture = undefined;
  yield "written";
  header.paragraphs.load("items/text");
  yield "asked";
  const texts = header.paragraphs.items.map(({ text }) => text);
  const wanted = blocks.filter((block) => block.kind !== "table");
  const isThere = wanted.every(({ content }) => texts.some((text) => showsContent(text, content)));
  if (!isThere) return "not-verified";
  const last = header.paragraphs.items.at(-1);
  if (texts.length !== blocks.length + 1 || last?.text !== "") return undefined;
  last.delete();
  yield "written";
  return undefined;
}
