import { fieldTagPrefix, type NewInline } from "../editing/new-block";
import type { FilledClause, FilledPart, Slot } from "./clause";

/** What is inserted: one text between two open slots, each open slot a field. */
export function clauseContent({ parts }: FilledClause): readonly NewInline[] {
  return parts.reduce<readonly NewInline[]>(append, []);
}

function append(content: readonly NewInline[], part: FilledPart): readonly NewInline[] {
  if (part.kind === "open")
    return [...content, { kind: "field", tag: slotTag(part.slot), guidance: part.guidance }];
  const last = content.at(-1);
  if (last?.kind !== "text") return [...content, { kind: "text", text: part.text }];
  return [...content.slice(0, -1), { kind: "text", text: last.text + part.text }];
}

/** The form is part of the tag, so that whoever fills the fields later can inflect each as it stands. */
export function slotTag({ name, form }: Slot): string {
  return form === "grund" ? `${fieldTagPrefix}${name}` : `${fieldTagPrefix}${name}.${form}`;
}
