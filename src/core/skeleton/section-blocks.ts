import type { HeadingLevel } from "../document/document";
import type { NewBlock, NewInline } from "../editing/new-block";
import type { ReportForm } from "./report-form";
import type { Skeleton } from "./skeleton";
import type { StandardSection } from "./standard-sections";
import { writeLine } from "./write-lines";

/** A new section: its heading, and what to write under it. */
export function sectionBlocks(
  { role, name }: StandardSection,
  level: HeadingLevel,
  { skeleton, form }: { readonly skeleton: Skeleton; readonly form: ReportForm },
): readonly NewBlock[] {
  const writing = { form, fields: skeleton.fields, section: role };
  const lines = skeleton.sections[role] ?? [];
  return [
    { kind: "heading", level, content: [{ kind: "text", text: name }] },
    ...lines.map((line) => normal(writeLine(line, writing))),
  ];
}

export const normal = (content: readonly NewInline[]): NewBlock => ({
  kind: "paragraph",
  style: "normal",
  content,
});

export function countHeadings(blocks: readonly NewBlock[]): number {
  return blocks.filter((block) => block.kind === "heading").length;
}

export function countFields(blocks: readonly NewBlock[]): number {
  return blocks
    .flatMap((block) => (block.kind === "table" ? [] : block.content))
    .filter((inline) => inline.kind === "field").length;
}
