import type { CheckReport } from "../checking/check-document";
import type { Hash } from "../checking/rule";
import type { Document } from "../document/document";
import type { Deviation } from "./deviation";
import { matchDeviations } from "./match-deviations";
import { mayBeIgnored } from "./may-be-ignored";
import { parseDeviations } from "./parse-deviations";

/** The same report, in which what a person has approved says by whom, why and when. */
export function withDeviations(report: CheckReport, hash: Hash): CheckReport {
  const approved = matchDeviations(
    report.findings.filter(mayBeIgnored),
    storedDeviations(report.document),
    hash,
  );
  if (approved.size === 0) return report;
  const findings = report.findings.map((finding) => {
    const deviation = approved.get(finding);
    if (!deviation) return finding;
    const { by, reason, on } = deviation;
    return { ...finding, ignored: { by, reason, on } };
  });
  return { ...report, findings };
}

/** None where nothing is stored, and none where what is stored cannot be read. */
export function storedDeviations({ storedDeviations: stored }: Document): readonly Deviation[] {
  const parsed = stored.state === "read" ? parseDeviations(stored.xml) : undefined;
  return parsed?.kind === "deviations" ? parsed.deviations : [];
}
