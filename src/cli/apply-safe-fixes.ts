import type { SafeFix } from "../core/checking/safe-fixes";
import type { Refusal } from "../core/editing/edit-result";
import type { DocumentHost } from "../host/document-host";

export interface AppliedFix extends SafeFix {
  /** Why it was not done; undefined when it was. */
  readonly refusal?: Refusal;
}

/**
 * Does the corrections in one batch. Where the host refuses the batch they are tried paragraph by paragraph, so that one
 * that cannot be done does not keep the others from being done.
 */
export async function applySafeFixes(
  host: DocumentHost,
  fixes: readonly SafeFix[],
): Promise<readonly AppliedFix[]> {
  if (fixes.length === 0) return [];
  const together = await apply(host, fixes);
  const groups = groupsByBlock(fixes);
  if (together.every(({ refusal }) => !refusal) || groups.length === 1) return together;
  const applied: AppliedFix[] = [];
  for (const group of groups) applied.push(...(await apply(host, group)));
  return applied;
}

async function apply(host: DocumentHost, fixes: readonly SafeFix[]): Promise<readonly AppliedFix[]> {
  const result = await host.apply(fixes.flatMap(({ fix }) => fix.edits));
  return result.ok ? fixes : fixes.map((fix) => ({ ...fix, refusal: result.reason }));
}

/** Offsets into one paragraph are good for one batch only, so its corrections stay together. */
function groupsByBlock(fixes: readonly SafeFix[]): readonly (readonly SafeFix[])[] {
  const groups = new Map<string, SafeFix[]>();
  for (const [index, fix] of fixes.entries()) {
    const [first] = fix.fix.edits;
    const key = first?.kind === "replace-text" ? first.block : `other ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), fix]);
  }
  return [...groups.values()];
}
