import type { Document } from "../core/document/document";
import type { EditResult, Refusal, Standing } from "../core/editing/edit-result";
import { readFacts } from "../core/facts/read-facts";
import { inferProfile } from "../core/profiles/infer-profile";
import type { Profile } from "../core/profiles/profile";
import { countInserted, type Inserted } from "../core/skeleton/count-inserted";
import { easierPlan } from "../core/skeleton/easier-plan";
import { findFirstUnfilled } from "../core/skeleton/first-unfilled";
import { guidanceTexts } from "../core/skeleton/guidance-texts";
import { planSkeleton } from "../core/skeleton/plan-skeleton";
import { profileForReport } from "../core/skeleton/profile-for-report";
import type { ReportForm } from "../core/skeleton/report-form";
import type { SkeletonPlan } from "../core/skeleton/skeleton-plan";
import type { DocumentHost, ReadFailure, ShowTarget } from "../host/document-host";
import type { Environment } from "./environment";

export type SkeletonOutcome =
  | {
      readonly ok: true;
      readonly plan: SkeletonPlan;
      /** What stands in the document, by reading it again. */
      readonly inserted: Inserted;
      readonly undoSteps?: number;
      /** The first field to fill in, as it stands now. */
      readonly firstField?: ShowTarget;
    }
  | { readonly ok: false; readonly reason: ReadFailure | Refusal; readonly standing: Standing };

/** Inserts a report's skeleton, or what a text lacks of it; a second time it inserts nothing. */
export async function insertSkeleton(
  host: DocumentHost,
  form: ReportForm,
  environment: Environment,
): Promise<SkeletonOutcome> {
  if (!host.capabilities.canWrite) return { ok: false, reason: "read-only", standing: "nothing" };
  const reading = await host.read();
  if (!reading.ok) return { ...reading, standing: "nothing" };
  const { document } = reading;
  const { profiles } = environment;
  const profile = profileForReport(document, form, { profile: inferProfile(document, profiles), profiles });
  const planFor = (read: Document) =>
    planSkeleton({ document: read, facts: readFacts(read, profile) }, profile, form);
  const plan = planFor(document);
  if (plan.edits.length === 0)
    return { ok: true, plan, inserted: { headings: 0, fields: 0 }, ...firstField(document, profile) };
  const { result, applied } = await applyPlan(host, plan, (reason) =>
    easierPlan(plan, reason, { document, planFor }),
  );
  if (!result.ok) return result;
  const outcome = await readBack(host, { before: document, plan: applied, profile });
  const { undoSteps } = result;
  return outcome.ok && undoSteps !== undefined ? { ...outcome, undoSteps } : outcome;
}

interface Applied {
  readonly applied: SkeletonPlan;
  readonly result: EditResult;
}

/** Where the host refused and nothing stands, an easier plan may be tried. */
async function applyPlan(
  host: DocumentHost,
  plan: SkeletonPlan,
  easier: (reason: Refusal) => SkeletonPlan | undefined,
): Promise<Applied> {
  const result = await host.apply(plan.edits);
  const next = result.ok || result.standing !== "nothing" ? undefined : easier(result.reason);
  return next ? { applied: next, result: await host.apply(next.edits) } : { applied: plan, result };
}

interface Planned {
  readonly before: Document;
  readonly plan: SkeletonPlan;
  readonly profile: Profile;
}

/** Nothing is said to stand in the document that was not found there. */
async function readBack(host: DocumentHost, { before, plan, profile }: Planned): Promise<SkeletonOutcome> {
  const reading = await host.read();
  if (!reading.ok) return { ok: false, reason: "not-verified", standing: "unknown" };
  const inserted = countInserted(before, reading.document, plan);
  if (inserted.headings < plan.headings) return { ok: false, reason: "not-verified", standing: "part" };
  return { ok: true, plan, inserted, ...firstField(reading.document, profile) };
}

function firstField(document: Document, { skeletons = [] }: Profile): { readonly firstField?: ShowTarget } {
  const place = findFirstUnfilled(document, new Set(guidanceTexts(skeletons)));
  if (!place) return {};
  const { block, text, start, end } = place;
  return { firstField: { block, expected: text, start, end } };
}
