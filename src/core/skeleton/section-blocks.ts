import type { HeadingLevel } from "../document/document";
import type { NewBlock, NewInline } from "../editing/new-block";
import type { SectionRole } from "../facts/facts";
import type { PlanInput } from "./plan-input";
import type { StandardSection } from "./standard-sections";
import { writeLine } from "./write-lines";

/** A new section: its heading, and what to write under it. */
export function sectionBlocks(
  { role, name }: StandardSection,
  level: HeadingLevel,
  words: SectionWords,
): readonly NewBlock[] {
  return [{ kind: "heading", level, content: [{ kind: "text", text: name }] }, ...sectionText(role, words)];
}

export type SectionWords = Pick<PlanInput, "skeleton" | "form" | "sender">;

/** What to write under a section's heading. */
export function sectionText(
  role: SectionRole,
  { skeleton, form, sender }: SectionWords,
): readonly NewBlock[] {
  const writing = { form, fields: skeleton.fields, sender, section: role };
  return (skeleton.sections[role] ?? []).map((line) => normal(writeLine(line, writing)));
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
