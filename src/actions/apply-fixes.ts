import type { SafeFix } from "../core/checking/safe-fixes";
import type { EditResult, Refusal } from "../core/editing/edit-result";
import type { DocumentHost } from "../host/document-host";
import { groupFixes } from "./group-fixes";

export interface AppliedFix extends SafeFix {
  /** Why it was not done; undefined when it was. */
  readonly refusal?: Refusal;
}

export type FixesApplied =
  | { readonly ok: true; readonly applied: readonly AppliedFix[]; readonly undoSteps?: number }
  /** Broken off, so that nobody knows what of it stands. */
  | Extract<EditResult, { readonly ok: false }>;

/**
 * Does the corrections, if the host takes them in one batch. What some Words take and forget is a batch of its own, so
 * that it does not speak for the others; it comes first, while the ids of a file are what they were.
 */
export async function applyFixes(host: DocumentHost, fixes: readonly SafeFix[]): Promise<FixesApplied> {
  const unsure = fixes.filter(mayBeForgotten);
  const tried = await applyAll(host, unsure);
  const first = tried.ok ? tried : refusedFor(unsure, tried.reason);
  const kept = await applyAll(
    host,
    fixes.filter((fix) => !mayBeForgotten(fix)),
  );
  if (!kept.ok) return first.applied.some(isDone) ? { ...kept, standing: "part" } : kept;
  const applied = inOrder(fixes, [...first.applied, ...kept.applied]);
  return { ok: true, applied, ...sumOf([first, kept].flatMap(stepsOf)) };
}

/** Word on Windows before 16.0.20027. */
const mayBeForgotten = ({ fix }: SafeFix): boolean =>
  fix.edits.some(({ kind }) => kind === "mark-header-row");

/**
 * In one batch. Where the host refuses it and nothing stands they are tried group by group, so that one that cannot be
 * done does not keep the others from being done.
 */
async function applyAll(host: DocumentHost, fixes: readonly SafeFix[]): Promise<FixesApplied> {
  if (fixes.length === 0) return { ok: true, applied: [], undoSteps: 0 };
  const together = await apply(host, fixes);
  const groups = groupFixes(fixes);
  if (!together.ok || groups.length === 1 || together.applied.every(isDone)) return together;
  const results: Applied[] = [];
  for (const group of groups) {
    const result = await apply(host, group);
    if (!result.ok)
      return results.some(({ applied }) => applied.some(isDone)) ? { ...result, standing: "part" } : result;
    results.push(result);
  }
  return {
    ok: true,
    applied: results.flatMap(({ applied }) => applied),
    ...sumOf(results.flatMap(stepsOf)),
  };
}

type Applied = Extract<FixesApplied, { readonly ok: true }>;

/** Of what was done. */
const stepsOf = ({ applied, undoSteps }: Applied): readonly (number | undefined)[] =>
  applied.some(isDone) ? [undoSteps] : [];

const refusedFor = (fixes: readonly SafeFix[], refusal: Refusal): Applied => ({
  ok: true,
  applied: fixes.map((fix) => ({ ...fix, refusal })),
});

export const isDone = ({ refusal }: AppliedFix): boolean => refusal === undefined;

async function apply(host: DocumentHost, fixes: readonly SafeFix[]): Promise<FixesApplied> {
  const result = await host.apply(fixes.flatMap(({ fix }) => fix.edits));
  if (result.ok) return { ...result, applied: fixes };
  return result.standing === "nothing" ? refusedFor(fixes, result.reason) : result;
}

const inOrder = (fixes: readonly SafeFix[], applied: readonly AppliedFix[]): readonly AppliedFix[] =>
  fixes.flatMap(({ finding }) => applied.filter((one) => one.finding === finding));

/** Nobody knows the sum where one of them is not known. */
function sumOf(steps: readonly (number | undefined)[]): { readonly undoSteps?: number } {
  const known = steps.filter((count) => count !== undefined);
  return known.length < steps.length ? {} : { undoSteps: known.reduce((sum, count) => sum + count, 0) };
}
