import type { Edit } from "../../../core/editing/edit";
import type { Refusal } from "../../../core/editing/edit-result";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { comparable } from "./final-text";
import { canGo, isMarkDeleted } from "./ooxml-content";

export type DeleteEmptyParagraph = Extract<Edit, { kind: "delete-empty-paragraph" }>;

/** An empty text is not always an empty paragraph; its OOXML tells, which without it nobody can ask for. */
export function* deleteEmptyParagraphs(edits: readonly DeleteEmptyParagraph[], desk: Desk): EditTask {
  yield "asked";
  if (desk.session.readBy === "proxies") return "not-supported";
  const found = edits.map((edit) => findEmpty(edit, desk));
  const refusal = found.find((one) => typeof one === "string");
  if (refusal) return refusal;
  const paragraphs = found.filter((one) => typeof one !== "string");
  const contents = paragraphs.map((paragraph) => paragraph.getOoxml());
  yield "asked";
  if (!contents.every(({ value }) => canGo(value))) return "not-editable";
  yield "ready";
  for (const paragraph of paragraphs) paragraph.delete();
  yield "written";
  return yield* areGone(paragraphs, desk);
}

/** One in the body, above another. */
function findEmpty({ block, expected }: DeleteEmptyParagraph, desk: Desk): Word.Paragraph | Refusal {
  const found = desk.find(block, expected);
  if (!found.ok) return found.reason;
  const [own, below] = desk.texts().slice(found.index);
  if (!own || !isEmpty(own.text) || !below || !isEmpty(below.text)) return "text-has-changed";
  return own.nesting === 0 && below.nesting === 0 ? desk.paragraphs()[found.index]! : "not-editable";
}

/** Where changes are tracked they still stand there, marked as deleted: that is a success too. */
function* areGone(paragraphs: readonly Word.Paragraph[], desk: Desk): EditTask {
  const now = desk.context.document.body.paragraphs;
  now.load("items/text");
  yield "asked";
  const before = desk.texts().filter(({ text }) => isEmpty(text)).length;
  const after = now.items.filter(({ text }) => isEmpty(text)).length;
  if (after === before - paragraphs.length) return undefined;
  if (after !== before) return "not-verified";
  const contents = paragraphs.map((paragraph) => paragraph.getOoxml());
  yield "asked";
  return contents.every(({ value }) => isMarkDeleted(value)) ? undefined : "not-verified";
}

const isEmpty = (text: string): boolean => comparable(text).trim() === "";
