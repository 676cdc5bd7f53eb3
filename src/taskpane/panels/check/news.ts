import type { SafeFixesOutcome } from "../../../actions/apply-safe-fixes";
import { openFindings } from "../../../core/checking/finding";
import type { ShowResult } from "../../../host/document-host";
import type { CheckState } from "../../state/check-state";
import { latestOf } from "../../state/check-state";
import type { TaskpaneServices } from "../../services";
import type { Strings } from "../../strings/use-strings";

/** What the person's latest action led to, said in the line beside the count. */
export type News =
  | { readonly kind: "none" }
  | { readonly kind: "corrected"; readonly undoSteps: number | undefined }
  | { readonly kind: "ignored" }
  | { readonly kind: "taken-back" }
  | ({ readonly kind: "safe-fixes" } & Pick<Done, "done" | "left" | "undoSteps">)
  | { readonly kind: "shown"; readonly result: ShowResult };

type Done = Extract<SafeFixesOutcome, { readonly ok: true }>;

export function newsWords(
  news: News,
  state: CheckState,
  { language, strings: { check, frame } }: Pick<TaskpaneServices, "language" | "strings">,
): string {
  switch (news.kind) {
    case "none":
      return state.phase === "checking" ? check.checking : "";
    case "corrected":
      return `${check.corrected} ${frame.undo(news.undoSteps)}`.trim();
    case "ignored":
      return check.ignoredNews;
    case "taken-back":
      return check.takenBackNews;
    case "safe-fixes":
      return safeFixesWords(news, { check, frame, language });
    case "shown":
      return news.result === "words-shown" ? "" : check.shown[news.result];
  }
}

export function countWords(state: CheckState, { check }: Strings): string {
  const checked = latestOf(state);
  if (!checked) return "";
  const { findings } = checked.report;
  const count = openFindings(findings).length;
  const ignored = findings.length - count;
  if (ignored > 0) return check.countBesides(count, ignored);
  return count === 0 && checked.verdict.kind === "not-assessed" ? "" : check.count(count);
}

function safeFixesWords(
  { done, left, undoSteps }: Pick<Done, "done" | "left" | "undoSteps">,
  { check, frame, language }: Pick<Strings, "check" | "frame"> & Pick<TaskpaneServices, "language">,
): string {
  const namesOf = (fixes: typeof left) =>
    fixes.map(({ fix: { before, does } }) => does?.[language] ?? check.quoted(before)).join(", ");
  const refused = left.filter(({ refusal }) => refusal !== undefined);
  const changed = left.filter(({ refusal }) => refusal === undefined);
  return [
    done.length > 0 ? `${check.safeFixesDone(done.length)} ${frame.undo(undoSteps)}`.trim() : "",
    changed.length > 0 ? check.safeFixesLeft(namesOf(changed)) : "",
    refused.length > 0 ? check.safeFixesRefused(namesOf(refused)) : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}
