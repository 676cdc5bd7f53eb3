import type { Document } from "../document/document";
import { textBlockBeside } from "../document/text-blocks";
import type { Place } from "../editing/edit";
import type { NewBlock } from "../editing/new-block";
import type { Facts, Section, SectionRole } from "../facts/facts";
import type { Profile } from "../profiles/profile";
import { planCompletion } from "./plan-completion";
import type { PlanInput } from "./plan-input";
import { readForm } from "./read-form";
import { sectionText } from "./section-blocks";
import { skeletonFor } from "./skeleton";
import { senderIn, standardSections } from "./standard-sections";

export interface ReadReport {
  readonly document: Document;
  readonly facts: Facts;
}

/** What would be inserted for one section of a report, at a place that both its sides prove. */
export interface SectionPlan {
  readonly at: PlaceBeside;
  readonly blocks: readonly NewBlock[];
}

type PlaceBeside = Extract<Place, { readonly kind: "before" | "after" }>;

/**
 * One missing section, where completing the report would put it, with what to write there. Undefined where no place is
 * proven by what stands on both its sides, and for a kind of matter that nobody knows.
 */
export function planSection(
  report: ReadReport,
  profile: Profile,
  role: SectionRole,
): SectionPlan | undefined {
  const input = inputFor(report, profile);
  if (!input) return undefined;
  const standard = input.standard.map((section) => ({ ...section, isWanted: section.role === role }));
  const [edit] = planCompletion({ ...input, standard }).edits;
  return edit?.kind === "insert-blocks" ? between(report.document, edit.at, edit.blocks) : undefined;
}

/** What to write under a section's heading that stands there, with nothing below it; for any kind of matter. */
export function planSectionText(
  report: ReadReport,
  profile: Profile,
  { heading, role }: Section,
): SectionPlan | undefined {
  const skeleton = skeletonFor(profile.skeletons ?? [], report.facts.matterKind);
  if (!skeleton || !heading || !role) return undefined;
  const form = readForm(report, profile);
  const blocks = sectionText(role, { skeleton, form, sender: senderIn(profile, form) });
  const at: Place = { kind: "after", block: heading.id, expected: heading.text };
  return blocks.length > 0 ? between(report.document, at, blocks) : undefined;
}

function inputFor(report: ReadReport, profile: Profile): PlanInput | undefined {
  const skeleton = skeletonFor(profile.skeletons ?? [], report.facts.matterKind);
  if (!skeleton || report.facts.matterKind === "unknown") return undefined;
  const form = readForm(report, profile);
  const sender = senderIn(profile, form);
  return { ...report, skeleton, standard: standardSections(profile, form), form, sender };
}

function between(document: Document, at: Place, blocks: readonly NewBlock[]): SectionPlan | undefined {
  if (at.kind !== "before" && at.kind !== "after") return undefined;
  const across = textBlockBeside(document, at.block, at.kind);
  return across && { at: { ...at, across: across.text }, blocks };
}
