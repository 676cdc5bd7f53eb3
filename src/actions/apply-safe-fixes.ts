import { findingKeys } from "../core/checking/finding-keys";
import { safeFixes, type SafeFix } from "../core/checking/safe-fixes";
import type { Finding } from "../core/checking/finding";
import type { Refusal, Standing } from "../core/editing/edit-result";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import { checkOpenDocument } from "./check-open-document";
import type { Environment } from "./environment";

export type SafeFixesOutcome =
  | {
      readonly ok: true;
      /** Stands in the document and has been read back. */
      readonly done: readonly SafeFix[];
      /** Was left, for its text is no longer what it was. */
      readonly left: readonly SafeFix[];
      readonly undoSteps?: number;
    }
  | { readonly ok: false; readonly reason: ReadFailure | Refusal; readonly standing: Standing };

export interface ChosenFixes {
  /** All findings of the check that the person saw. */
  readonly findings: readonly Finding[];
  /** Those of its safe fixes that are to be done. */
  readonly chosen: readonly SafeFix[];
}

/** Does the chosen fixes as one plan, after a new look at the document: one whose text has changed stops no other. */
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
  const done = standing.map(({ shown }) => shown);
  const left = chosen.filter((shown) => !done.includes(shown));
  if (done.length === 0) return { ok: true, done, left };
  const result = await host.apply(standing.flatMap(({ present }) => present.fix.edits));
  return result.ok ? { ...result, done, left } : result;
}

/** The safe fixes of a check by their findings' keys. */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, SafeFix> {
  const keys = findingKeys(findings);
  return new Map(safeFixes(findings).map((fix) => [keys.get(fix.finding) ?? "", fix]));
}

/** It still does what the person was shown. */
const isSame = ({ fix }: SafeFix, { fix: present }: SafeFix): boolean =>
  present.before === fix.before && present.after === fix.after && present.edits.length === fix.edits.length;
