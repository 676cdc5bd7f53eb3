import type { Document } from "../document/document";
import type { Facts } from "../facts/facts";
import type { Profile } from "../profiles/profile";
import { planCompletion } from "./plan-completion";
import { isBodyEmpty, planInsertion } from "./plan-insertion";
import type { ReportForm } from "./report-form";
import { skeletonFor } from "./skeleton";
import type { SkeletonPlan } from "./skeleton-plan";
import { senderIn, standardSections } from "./standard-sections";

/**
 * What inserting the skeleton would do: a whole report into an empty body, and into a text only the headings that
 * it lacks, each at a proven place. Nothing that is there is overwritten, moved or restyled.
 */
export function planSkeleton(
  { document, facts }: { readonly document: Document; readonly facts: Facts },
  profile: Profile,
  form: ReportForm,
): SkeletonPlan {
  const skeleton = skeletonFor(profile.skeletons ?? [], form.matterKind);
  if (!skeleton) throw new Error(`The profile ${profile.id} was handed in without its skeletons.`);
  const standard = standardSections(profile, form);
  const input = { document, facts, skeleton, standard, form, sender: senderIn(profile, form) };
  return isBodyEmpty(document) ? planInsertion(input) : planCompletion(input);
}
