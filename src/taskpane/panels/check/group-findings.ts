import { byConsequence, type Consequence } from "../../../core/checking/consequence";
import type { CheckReport } from "../../../core/checking/check-document";
import { isIgnored, openFindings, type Finding } from "../../../core/checking/finding";
import type { Block } from "../../../core/document/document";
import { textBlocks } from "../../../core/document/text-blocks";
import type { Section } from "../../../core/facts/facts";
import type { FindingOrder } from "./finding-order";

/** Findings that are shown under one heading, in document order. */
export interface FindingGroup {
  readonly under: GroupHeading;
  readonly findings: readonly Finding[];
}

export type GroupHeading =
  | { readonly kind: "document" }
  | { readonly kind: "before-first-heading" }
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "consequence"; readonly consequence: Consequence }
  | { readonly kind: "ignored" };

/** What a person has approved comes last, in a group of its own. */
export function groupFindings(
  { findings, facts }: Pick<CheckReport, "findings" | "facts">,
  order: FindingOrder,
): readonly FindingGroup[] {
  const ignored = findings.filter(isIgnored);
  const open = groupOpen({ findings: openFindings(findings), facts }, order);
  return ignored.length === 0 ? open : [...open, { under: { kind: "ignored" }, findings: ignored }];
}

function groupOpen(
  { findings, facts }: Pick<CheckReport, "findings" | "facts">,
  order: FindingOrder,
): readonly FindingGroup[] {
  switch (order) {
    case "consequence":
      return byConsequence(findings).map(({ consequence, findings: those }) => ({
        under: { kind: "consequence", consequence },
        findings: those,
      }));
    case "document":
      return groupBySection(findings, facts.sections);
  }
}

/** Groups neighbours under the same heading; the findings come in document order and stay in it. */
export function groupBySection(
  findings: readonly Finding[],
  sections: readonly Section[],
): readonly FindingGroup[] {
  const sectionOf = indexSections(sections);
  const groups: { under: GroupHeading; at: Section | "document"; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const at = finding.where === "document" ? "document" : (sectionOf.get(finding.where.block) ?? "document");
    const last = groups.at(-1);
    if (last?.at === at) last.findings.push(finding);
    else groups.push({ under: headingOf(at), at, findings: [finding] });
  }
  return groups.map(({ under, findings: those }) => ({ under, findings: those }));
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
