import type { Finding } from "../checking/finding";
import type { Hash } from "../checking/rule";
import { printOfWords } from "./print-of-words";

/** The finding of a new check that is the one seen in an earlier one, approved by the same person or not at all. */
export function findSame(findings: readonly Finding[], seen: Finding, hash: Hash): Finding | undefined {
  const words = printOfWords(seen, hash);
  return findings.find(
    (one) =>
      one.rule === seen.rule && approvalOf(one) === approvalOf(seen) && printOfWords(one, hash) === words,
  );
}

const approvalOf = ({ ignored }: Finding): string => JSON.stringify(ignored ?? null);
