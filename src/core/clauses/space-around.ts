import type { NewInline } from "../editing/new-block";

/** Where a phrase would land in a paragraph. Without `offset` it is taken to be the paragraph's end. */
export interface Landing {
  readonly paragraph: string;
  readonly offset?: number | undefined;
}

/** Keeps a phrase from growing together with the words beside it. */
export function spaceAround(
  content: readonly NewInline[],
  { paragraph, offset = paragraph.length }: Landing,
): readonly NewInline[] {
  const space: NewInline = { kind: "text", text: " " };
  return [
    ...(/[^\s([{«/]$/u.test(paragraph.slice(0, offset)) ? [space] : []),
    ...content,
    ...(/^[\p{L}\p{N}(«”"]/u.test(paragraph.slice(offset)) ? [space] : []),
  ];
}
