import type { CheckReport } from "./check-document";
import { openFindings, type Finding } from "./finding";

/** What may be said of the whole: never a bare "good", for much is not seen. */
export type Verdict =
  /** It cannot be handed in. */
  | { readonly kind: "hinders"; readonly count: number; readonly first: Finding }
  /** Nothing hinders, something is for a person to check. */
  | { readonly kind: "to-check"; readonly count: number }
  | { readonly kind: "nothing-found" }
  | { readonly kind: "not-assessed"; readonly why: NotAssessed };

export type NotAssessed =
  /** There is no text yet. */
  | "empty"
  /** There is text, and no heading that could be recognised. */
  | "no-structure"
  /** The page header could not be read, and a report's number stands there. */
  | "header-unread"
  /** A letter, a delegation decision, an extract of minutes or something else: no report. */
  | "other-kind"
  /** A rule of ours failed. */
  | "check-failed";

/** The rules whose errors keep a report from being handed in; never spelling, phones, typography or style. */
const hinders: ReadonlySet<string> = new Set([
  "decision-missing",
  "required-heading-missing",
  "section-empty",
  "placeholder-left",
  "addressee-missing",
  "officer-missing",
  "title-missing",
  "dnr-missing",
  "dnr-malformed",
  "decision-without-decider",
  "decision-wrong-namnd",
  "personnummer-present",
  "tracked-changes-left",
  "comments-left",
  "hidden-text-left",
  "date-impossible",
  "weekday-mismatch",
  "past-tense-after-attest",
  "attest-after-meeting",
  "own-date-mismatch",
  "same-document-two-dates",
  "near-miss-date",
  "changed-after-attest",
]);

/** True of what by itself keeps a report from being handed in. */
export const isHinder = ({ rule, severity }: Finding): boolean => severity === "error" && hinders.has(rule);

/** What keeps the report from being handed in and that no person has approved with a reason. */
export const openHinders = (findings: readonly Finding[]): readonly Finding[] =>
  openFindings(findings).filter(isHinder);

/** What a person has approved with a reason neither hinders nor is to be checked. */
export function judge({ document, facts, findings, crashed }: CheckReport): Verdict {
  const hindering = openHinders(findings);
  const [first] = hindering;
  if (first) return { kind: "hinders", count: hindering.length, first };
  const why = notAssessed(facts.textKind) ?? unread({ document, facts, crashed });
  if (why) return { kind: "not-assessed", why };
  const toCheck = openFindings(findings).filter(({ severity }) => severity !== "hint").length;
  return toCheck > 0 ? { kind: "to-check", count: toCheck } : { kind: "nothing-found" };
}

/** An unread header keeps nothing from view once the number that stands there is known from elsewhere. */
function unread({ document, facts, crashed }: Omit<CheckReport, "findings">): NotAssessed | undefined {
  if (document.header.state === "unknown" && !facts.ownDiarienummer) return "header-unread";
  return crashed.length > 0 ? "check-failed" : undefined;
}

function notAssessed(textKind: CheckReport["facts"]["textKind"]): NotAssessed | undefined {
  switch (textKind) {
    case "report":
      return undefined;
    case "empty":
      return "empty";
    case "flat":
      return "no-structure";
    case "letter":
    case "delegation-decision":
    case "minutes-extract":
    case "other":
      return "other-kind";
  }
}
