import type { HeadingLevel } from "../document/document";

/** What is inserted. Text takes the document's own styles; nothing here names a font. */
export type NewBlock =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly content: readonly NewInline[] }
  | { readonly kind: "paragraph"; readonly style: NewParagraphStyle; readonly content: readonly NewInline[] }
  | { readonly kind: "list-item"; readonly numbered: boolean; readonly content: readonly NewInline[] }
  /** The first row is the header row. No controls in tables: Word drops them. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

export type NewParagraphStyle = "normal" | "title" | "subtitle" | "header";

export type NewInline =
  | { readonly kind: "text"; readonly text: string }
  /** A control tagged `tag`. Without `value` it shows `guidance` as its placeholder. */
  | { readonly kind: "field"; readonly tag: string; readonly guidance: string; readonly value?: string }
  | { readonly kind: "page-number" }
  | { readonly kind: "page-count" };

/** All our controls' tags begin so. */
export const fieldTagPrefix = "tu:";

export function textOf(content: readonly NewInline[]): string {
  return content.map(inlineText).join("");
}

function inlineText(inline: NewInline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "field":
      return inline.value ?? inline.guidance;
    case "page-number":
    case "page-count":
      return "1";
  }
}
