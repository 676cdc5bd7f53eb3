import { isGraver, type Finding } from "../checking/finding";
import type { Hash } from "../checking/rule";
import type { Deviation } from "./deviation";
import { printOfWords } from "./print-of-words";

/**
 * Which findings are approved, and by which entry. Each entry approves one: where a paragraph stands twice and one of
 * the two findings was approved, the other is still to be looked at.
 */
export function matchDeviations(
  findings: readonly Finding[],
  deviations: readonly Deviation[],
  hash: Hash,
): ReadonlyMap<Finding, Deviation> {
  const left = new Map<string, Deviation[]>();
  for (const deviation of deviations) {
    const key = keyOf(deviation);
    const alike = left.get(key);
    if (alike) alike.push(deviation);
    else left.set(key, [deviation]);
  }
  const rules = new Set(deviations.map(({ rule }) => rule));
  const matched = new Map<Finding, Deviation>();
  for (const finding of findings) {
    if (!rules.has(finding.rule)) continue;
    const candidates = left.get(keyOf({ rule: finding.rule, words: printOfWords(finding, hash) })) ?? [];
    const at = candidates.findIndex(({ severity }) => !isGraver(finding.severity, severity));
    const [deviation] = at < 0 ? [] : candidates.splice(at, 1);
    if (deviation) matched.set(finding, deviation);
  }
  return matched;
}

const keyOf = ({ rule, words }: Pick<Deviation, "rule" | "words">): string => `${words}/${rule}`;
