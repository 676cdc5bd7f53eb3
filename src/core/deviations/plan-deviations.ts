import type { CheckReport } from "../checking/check-document";
import type { Finding, Ignored } from "../checking/finding";
import type { Hash } from "../checking/rule";
import type { Document } from "../document/document";
import type { Edit } from "../editing/edit";
import type { Profile } from "../profiles/profile";
import { cleaned } from "./cleaned";
import type { Deviation, DeviationRefusal } from "./deviation";
import { matchDeviations } from "./match-deviations";
import { parseDeviations } from "./parse-deviations";
import { printDeviations } from "./print-deviations";
import { printOfWords } from "./print-of-words";
import { storedDeviations } from "./with-deviations";

export type DeviationPlan =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: DeviationRefusal };

/** A finished check, with what it was made by. */
export interface CheckedBy {
  readonly report: CheckReport;
  readonly profile: Profile;
  readonly hash: Hash;
}

/** Stores that a person has approved the finding, which is one of the report's. */
export function planIgnoring(checked: CheckedBy, finding: Finding, typed: Ignored): DeviationPlan {
  const { rule, severity } = finding;
  const words = printOfWords(finding, checked.hash);
  return planStoring(checked, ({ kept }) => [...kept, { rule, severity, words, ...cleaned(typed) }]);
}

/** Stores that the finding, which is one of the report's, is approved no longer. */
export function planTakingBack(checked: CheckedBy, finding: Finding): DeviationPlan {
  return planStoring(checked, ({ kept, matched }) => kept.filter((one) => one !== matched.get(finding)));
}

interface Standing {
  readonly kept: readonly Deviation[];
  readonly matched: ReadonlyMap<Finding, Deviation>;
}

function planStoring(checked: CheckedBy, next: (standing: Standing) => readonly Deviation[]): DeviationPlan {
  const reason = whyNot(checked.report.document);
  if (reason) return { ok: false, reason };
  const deviations = next(standingIn(checked));
  if (deviations.length === 0) return { ok: true, edits: [{ kind: "store-part", part: "deviations" }] };
  const xml = printDeviations(deviations);
  // What this program could not read again must not replace what it can.
  if (parseDeviations(xml).kind !== "deviations") return { ok: false, reason: "too-many-deviations" };
  return { ok: true, edits: [{ kind: "store-part", part: "deviations", xml }] };
}

/** Nothing is written over that another could still read. What nobody can read is replaced. */
function whyNot({ storedDeviations: stored }: Document): DeviationRefusal | undefined {
  switch (stored.state) {
    case "none":
      return undefined;
    case "unreadable":
      return "deviations-unreadable";
    case "read":
      return parseDeviations(stored.xml).kind === "unknown-version"
        ? "deviations-of-newer-version"
        : undefined;
  }
}

/** The entries that approve something, and those of which this check cannot say that they no longer do. */
function standingIn({ report, profile, hash }: CheckedBy): Standing {
  const stored = storedDeviations(report.document);
  const matched = matchDeviations(report.findings, stored, hash);
  const used = new Set(matched.values());
  const looked = rulesThatLooked(report, profile);
  return { kept: stored.filter((one) => used.has(one) || !looked.has(one.rule)), matched };
}

/** The rules that have seen the whole document; none where a part of it was not read. */
function rulesThatLooked({ document, crashed }: CheckReport, { checks }: Profile): ReadonlySet<string> {
  const { readBy, header, footer } = document;
  if (readBy === "proxies" || header.state === "unknown" || footer.state === "unknown") return new Set();
  const failed = new Set(crashed.map(({ rule }) => rule));
  return new Set(checks.map(({ rule }) => rule.id).filter((rule) => !failed.has(rule)));
}
