import type { Finding } from "../core/checking/finding";
import type { DeviationRefusal, TypedReason } from "../core/deviations/deviation";
import { findSame } from "../core/deviations/find-same";
import {
  planIgnoring,
  planTakingBack,
  type CheckedBy,
  type DeviationPlan,
} from "../core/deviations/plan-deviations";
import type { Refusal, Standing } from "../core/editing/edit-result";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import { checkOpenDocument, type CheckedDocument } from "./check-open-document";
import type { Environment } from "./environment";

export type IgnoreOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: ReadFailure | Refusal | DeviationRefusal;
      readonly standing: Standing;
    };

/** A finding, of the check that the person saw. */
export interface SeenFinding {
  readonly checked: CheckedDocument;
  readonly finding: Finding;
}

/** Stores with the document that a person has approved a finding as it stands, why and when. */
export function ignoreFinding(
  host: DocumentHost,
  environment: Environment,
  { by, reason, ...seen }: SeenFinding & TypedReason,
): Promise<IgnoreOutcome> {
  const typed = { by, reason, on: environment.today() };
  const plan: Plan = (checked, finding) => planIgnoring(checked, finding, typed);
  return store(host, environment, { ...seen, plan });
}

/** Takes an approval back; the finding counts again. */
export function takeBackIgnored(
  host: DocumentHost,
  environment: Environment,
  seen: SeenFinding,
): Promise<IgnoreOutcome> {
  return store(host, environment, { ...seen, plan: planTakingBack });
}

type Plan = (checked: CheckedBy, finding: Finding) => DeviationPlan;

/** After a new look at the document, for what is stored is one list of all approvals. The host reads it back. */
async function store(
  host: DocumentHost,
  environment: Environment,
  { checked, finding, plan }: SeenFinding & { readonly plan: Plan },
): Promise<IgnoreOutcome> {
  const { canWrite, canStoreParts } = host.capabilities;
  if (!canWrite || !canStoreParts) return refused(canWrite ? "not-supported" : "read-only");
  const now = await checkOpenDocument(host, environment, checked);
  if (!now.ok) return refused(now.reason);
  const { hash } = environment;
  const present = findSame(now.report.findings, finding, hash);
  if (!present) return refused("text-has-changed");
  const planned = plan({ report: now.report, profile: now.profile, hash }, present);
  if (!planned.ok) return refused(planned.reason);
  const result = await host.apply(planned.edits);
  return result.ok ? { ok: true } : result;
}

type Failed = Extract<IgnoreOutcome, { readonly ok: false }>;

const refused = (reason: Failed["reason"]): Failed => ({ ok: false, reason, standing: "nothing" });
