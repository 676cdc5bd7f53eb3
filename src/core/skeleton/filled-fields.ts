import type { Document, Span, TextBlock } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { isBasic, readFieldTag, type FieldName } from "./field-name";

/** A control of ours in the body. */
export interface FieldControl {
  readonly tag: string;
  /** As it stands: the guidance in an unfilled field. */
  readonly text: string;
  readonly placeholder: boolean;
}

/** Every control of the body, in reading order. */
export function fieldControls({ blocks }: Document): readonly FieldControl[] {
  return [...textBlocks(blocks)].flatMap((block) => block.spans.flatMap((span) => controlOf(span, block)));
}

/**
 * What the fields say, each fact by its first filled field that stands in the basic form.
 * @param guidance texts that our fields show unfilled, for one that has lost its placeholder mark
 */
export function filledFields(
  document: Document,
  guidance: ReadonlySet<string>,
): ReadonlyMap<FieldName, string> {
  const filled = new Map<FieldName, string>();
  for (const { tag, text, placeholder } of fieldControls(document)) {
    const field = readFieldTag(tag);
    const isFilled = !placeholder && text.trim() !== "" && !guidance.has(text);
    if (field && isBasic(field.form) && isFilled && !filled.has(field.name))
      filled.set(field.name, text.trim());
  }
  return filled;
}

function controlOf(span: Span, { text }: TextBlock): readonly FieldControl[] {
  if (span.kind !== "control") return [];
  return [{ tag: span.tag, text: text.slice(span.start, span.end), placeholder: span.placeholder }];
}
