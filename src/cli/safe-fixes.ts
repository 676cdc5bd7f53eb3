import type { Finding, Fix } from "../core/checking/finding";
import type { Edit } from "../core/editing/edit";

export interface SafeFix {
  readonly rule: string;
  readonly fix: Fix;
}

/**
 * The corrections that need no choice: those of findings that have exactly one. Of two that would change the same words
 * the first is taken.
 * @param rules only theirs; every rule's where none is named
 */
export function findSafeFixes(findings: readonly Finding[], rules: readonly string[]): readonly SafeFix[] {
  const taken: Edit[] = [];
  return findings.flatMap(({ rule, fixes = [] }) => {
    const [fix, ...others] = fixes;
    const isAsked = rules.length === 0 || rules.includes(rule);
    if (
      !isAsked ||
      !fix ||
      others.length > 0 ||
      fix.edits.some((edit) => taken.some((one) => overlap(one, edit)))
    )
      return [];
    taken.push(...fix.edits);
    return [{ rule, fix }];
  });
}

/** Only texts are compared; two other edits of one place are refused by the host. */
const overlap = (a: Edit, b: Edit): boolean =>
  a.kind === "replace-text" &&
  b.kind === "replace-text" &&
  a.block === b.block &&
  a.start < b.end &&
  b.start < a.end;
