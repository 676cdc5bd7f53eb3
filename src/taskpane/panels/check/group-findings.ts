import type { Finding } from "../../../core/checking/finding";
import type { Block } from "../../../core/document/document";
import { textBlocks } from "../../../core/document/text-blocks";
import type { Section } from "../../../core/facts/facts";

/** Findings that stand under one heading of the document, in document order. */
export interface FindingGroup {
  readonly under: GroupHeading;
  readonly findings: readonly NumberedFinding[];
}

export type GroupHeading =
  | { readonly kind: "document" }
  | { readonly kind: "before-first-heading" }
  | { readonly kind: "section"; readonly name: string };

/** `index` counts through all groups: it is the card's number on the screen. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** Groups neighbours under the same heading; the findings come in document order and stay in it. */
export function groupFindings(
  findings: readonly Finding[],
  sections: readonly Section[],
): readonly FindingGroup[] {
  const sectionOf = indexSections(sections);
  const groups: { under: GroupHeading; at: Section | "document"; findings: NumberedFinding[] }[] = [];
  findings.forEach((finding, index) => {
    const at = finding.where === "document" ? "document" : (sectionOf.get(finding.where.block) ?? "document");
    const last = groups.at(-1);
    if (last?.at === at) last.findings.push({ finding, index });
    else groups.push({ under: headingOf(at), at, findings: [{ finding, index }] });
  });
  return groups;
}

/** Sections nest, and the inner ones come later: so a block ends up under its nearest heading. */
function indexSections(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const index = new Map<string, Section>();
  for (const section of sections) {
    const blocks: readonly Block[] = section.heading ? [section.heading, ...section.blocks] : section.blocks;
    for (const block of textBlocks(blocks)) index.set(block.id, section);
  }
  return index;
}

function headingOf(at: Section | "document"): GroupHeading {
  if (at === "document") return { kind: "document" };
  const name = at.heading?.text.trim();
  return name === undefined || name === "" ? { kind: "before-first-heading" } : { kind: "section", name };
}
