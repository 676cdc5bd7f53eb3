import { fieldTagPrefix, textOf, type NewInline } from "../editing/new-block";
import type { FilledClause, FilledPart, Slot } from "./clause";
import { isOrgan } from "./slots";

/** What is inserted: one text between two open slots, each open slot a field. */
export function clauseContent({ parts }: FilledClause): readonly NewInline[] {
  return parts.reduce<readonly NewInline[]>(append, []);
}

/** The phrase as it will read, such as "[nämndens namn] bifaller motionen." */
export function clauseText(filled: FilledClause): string {
  return textOf(clauseContent(filled));
}

/**
 * The brackets keep guidance from being taken for text where its placeholder style is lost: "positiv till
 * förslaget" is an answer, "positiv till [förslaget]" is not.
 */
export function fieldGuidance(guidance: string): string {
  return `[${guidance}]`;
}

function append(content: readonly NewInline[], part: FilledPart): readonly NewInline[] {
  if (part.kind === "open")
    return [...content, { kind: "field", tag: slotTag(part.slot), guidance: fieldGuidance(part.guidance) }];
  const last = content.at(-1);
  if (last?.kind !== "text") return [...content, { kind: "text", text: part.text }];
  return [...content.slice(0, -1), { kind: "text", text: last.text + part.text }];
}

/**
 * The same tags as the skeleton's fields bear, so that whoever fills in a fact later fills it here too. A slot with
 * guidance of its own means something in its phrase only, and its tag is no fact's.
 */
export function slotTag(slot: Slot): string {
  const name = slot.guidance === undefined ? slot.name : "fritext";
  const form = slot.guidance === undefined ? formInText(slot) : "grund";
  return form === "grund" ? `${fieldTagPrefix}${name}` : `${fieldTagPrefix}${name}.${form}`;
}

/** An organ is written with a capital by itself, and "lopande" in a sentence; with other names it is the reverse. */
function formInText({ name, form, capital }: Slot): string {
  if (isOrgan(name) === capital) return form;
  const place = capital ? "versal" : "lopande";
  return form === "grund" ? place : `${place}-${form}`;
}
