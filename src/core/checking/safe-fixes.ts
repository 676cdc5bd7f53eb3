import type { Edit } from "../editing/edit";
import { openFindings, type Finding, type Fix } from "./finding";

/** A correction that needs no choice. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * What can be corrected in one go: findings with exactly one fix, which changes words and nothing else. Where two would
 * touch the same words the first is taken, for the other was made for a text that is then no more. What a person has
 * approved as it stands is left so.
 */
export function safeFixes(findings: readonly Finding[]): readonly SafeFix[] {
  const taken: Stretches = [];
  return openFindings(findings).flatMap((finding) => {
    const [fix, ...others] = finding.fixes ?? [];
    if (!fix || others.length > 0) return [];
    const stretches = stretchesOf(fix.edits);
    if (!stretches || stretches.some((one) => taken.some((other) => touches(one, other)))) return [];
    taken.push(...stretches);
    return [{ finding, fix }];
  });
}

type TextEdit = Extract<Edit, { readonly kind: "replace-text" }>;
type Stretches = TextEdit[];

/** Undefined where more than words would change; such a fix is done on its own. */
function stretchesOf(edits: readonly Edit[]): Stretches | undefined {
  const stretches = edits.filter((edit) => edit.kind === "replace-text");
  return stretches.length > 0 && stretches.length === edits.length ? stretches : undefined;
}

const touches = (a: TextEdit, b: TextEdit): boolean =>
  a.block === b.block && a.start <= b.end && b.start <= a.end;
