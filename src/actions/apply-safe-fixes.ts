import { findingKeys } from "../core/checking/finding-keys";
import { safeFixes, type SafeFix } from "../core/checking/safe-fixes";
import type { Finding } from "../core/checking/finding";
import type { Refusal, Standing } from "../core/editing/edit-result";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import { applyFixes, type AppliedFix, type FixesApplied } from "./apply-fixes";
import { checkOpenDocument } from "./check-open-document";
import type { Environment } from "./environment";

export type SafeFixesOutcome =
  | {
      readonly ok: true;
      /** Stands in the document and has been read back. */
      readonly done: readonly SafeFix[];
      /** Was left: its text is no longer what it was, or the host refused it. */
      readonly left: readonly AppliedFix[];
      readonly undoSteps?: number;
    }
  | { readonly ok: false; readonly reason: ReadFailure | Refusal; readonly standing: Standing };

export interface ChosenFixes {
  /** All findings of the check that the person saw. */
  readonly findings: readonly Finding[];
  /** Those of its safe fixes that are to be done. */
  readonly chosen: readonly SafeFix[];
}

/** Does the chosen fixes, if it can as one plan, after a new look at the document: one that cannot be done stops no other. */
export async function applySafeFixes(
  host: DocumentHost,
  environment: Environment,
  { findings, chosen }: ChosenFixes,
): Promise<SafeFixesOutcome> {
  const now = await checkOpenDocument(host, environment);
  if (!now.ok) return { ...now, standing: "nothing" };
  const offered = byKey(now.report.findings);
  const keys = findingKeys(findings);
  const standing = chosen.flatMap((shown) => {
    const present = offered.get(keys.get(shown.finding) ?? "");
    return present && isSame(shown, present) ? [{ shown, present }] : [];
  });
  const applied = await applyFixes(
    host,
    standing.map(({ present }) => present),
  );
  if (!applied.ok) return applied;
  return outcomeOf(chosen, applied, new Map(standing.map(({ shown, present }) => [present.finding, shown])));
}

/** In terms of what the person chose. Where the host refused all of it, that is what it comes to. */
function outcomeOf(
  chosen: readonly SafeFix[],
  { applied, undoSteps }: Extract<FixesApplied, { ok: true }>,
  shownAs: ReadonlyMap<Finding, SafeFix>,
): SafeFixesOutcome {
  const refusals = new Map(applied.map(({ finding, refusal }) => [shownAs.get(finding), refusal]));
  const done = chosen.filter((shown) => refusals.has(shown) && refusals.get(shown) === undefined);
  const [reason] = applied.flatMap(({ refusal }) => refusal ?? []);
  if (done.length === 0 && reason) return { ok: false, reason, standing: "nothing" };
  const left = chosen
    .filter((shown) => !done.includes(shown))
    .map((shown) => withRefusal(shown, refusals.get(shown)));
  return { ok: true, done, left, ...(undoSteps === undefined ? {} : { undoSteps }) };
}

const withRefusal = (fix: SafeFix, refusal: Refusal | undefined): AppliedFix =>
  refusal === undefined ? fix : { ...fix, refusal };

/** The safe fixes of a check by their findings' keys. */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, SafeFix> {
  const keys = findingKeys(findings);
  return new Map(safeFixes(findings).map((fix) => [keys.get(fix.finding) ?? "", fix]));
}

/** It still does what the person was shown. */
const isSame = ({ fix }: SafeFix, { fix: present }: SafeFix): boolean =>
  present.before === fix.before && present.after === fix.after && present.edits.length === fix.edits.length;
