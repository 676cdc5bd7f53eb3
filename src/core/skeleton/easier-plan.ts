import type { Document } from "../document/document";
import type { Edit } from "../editing/edit";
import type { Refusal } from "../editing/edit-result";
import type { SkeletonPlan } from "./skeleton-plan";

interface Planning {
  readonly document: Document;
  readonly planFor: (document: Document) => SkeletonPlan;
}

/**
 * What is left of inserting a report when the host could not do a part of it, and did nothing: below an empty
 * paragraph that cannot go, since it holds a letterhead's picture; without a header that turned out to be in use.
 * Undefined when the refusal is about something else.
 */
export function easierPlan(
  plan: SkeletonPlan,
  reason: Refusal,
  { document, planFor }: Planning,
): SkeletonPlan | undefined {
  if (plan.kind !== "insert") return undefined;
  if (reason === "not-editable") return { ...plan, edits: plan.edits.map(atEndOfBody) };
  if (reason === "header-not-empty")
    return planFor({ ...document, header: { state: "unknown", why: "failed" } });
  return undefined;
}

const atEndOfBody = (edit: Edit): Edit =>
  edit.kind === "insert-blocks" ? { ...edit, at: { kind: "end" } } : edit;
