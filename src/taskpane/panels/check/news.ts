import type { ShowResult } from "../../../host/document-host";
import type { CheckState } from "../../state/check-state";
import { latestOf } from "../../state/check-state";
import type { Strings } from "../../strings/use-strings";

/** What the person's latest action led to, said in the line beside the count. */
export type News =
  | { readonly kind: "none" }
  | { readonly kind: "corrected"; readonly undoSteps: number | undefined }
  | { readonly kind: "shown"; readonly result: ShowResult };

export function newsWords(news: News, state: CheckState, { check, frame }: Strings): string {
  switch (news.kind) {
    case "none":
      return state.phase === "checking" ? check.checking : "";
    case "corrected":
      return `${check.corrected} ${frame.undo(news.undoSteps)}`.trim();
    case "shown":
      return news.result === "words-shown" ? "" : check.shown[news.result];
  }
}

export function countWords(state: CheckState, { check }: Strings): string {
  const checked = latestOf(state);
  if (!checked) return "";
  const count = checked.report.findings.length;
  return count === 0 && checked.verdict.kind === "not-assessed" ? "" : check.count(count);
}
