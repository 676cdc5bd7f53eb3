import type { Finding, Fix } from "../../src/core/checking/finding";

export interface FixesTried {
  readonly tried: readonly { readonly finding: Finding; readonly fix: Fix }[];
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/**
 * In which rules corrections broke their promise: each one's own finding goes, and none comes. Only what they add for
 * somebody to fill in is told of as unfilled, once.
 */
export function harmDone({ tried, before, after }: FixesTried): readonly string[] {
  const [was, is] = [countByRule(before), countByRule(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((rule) => {
    if (tried.some(({ finding }) => uncovered[finding.rule]?.includes(rule))) return [];
    const mended = tried.filter(({ finding }) => finding.rule === rule).length;
    const toFillIn = rule === "placeholder-left" && tried.some(({ fix }) => addsFields(fix)) ? 1 : 0;
    const most = (was.get(rule) ?? 0) - mended + toFillIn;
    return (is.get(rule) ?? 0) <= most ? [] : [`${rule}: ${was.get(rule) ?? 0} became ${is.get(rule) ?? 0}`];
  });
}

/** A fault that was there, and could not be seen while the other stood. */
const uncovered: Readonly<Record<string, readonly string[]>> = {
  // Of a word that is misspelt nobody knows that it is written with a small letter elsewhere.
  "common-misspelling": ["capital-mid-sentence"],
  // A day that does not exist is no deadline.
  "date-impossible": ["immediate-justering-missing"],
};

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const addsFields = ({ edits }: Fix): boolean =>
  edits.some(
    (edit) =>
      edit.kind === "insert-blocks" &&
      edit.blocks.some(
        (block) => block.kind !== "table" && block.content.some(({ kind }) => kind === "field"),
      ),
  );
