import type { CheckState } from "../state/check-state";
import { latestOf, type Checked } from "../state/check-state";
import type { Strings } from "../strings/use-strings";

/** "Svar på remiss · Kyrkogårdsnämnden" above "13 december 2023 · KYN 2023/412". */
export interface HeadLines {
  readonly first: string;
  readonly second: string;
}

export function headLines(state: CheckState, frame: Strings["frame"]): HeadLines {
  const checked = latestOf(state);
  if (checked) return linesOf(checked, frame);
  const first = state.phase === "checking" ? frame.reading : frame.unread;
  return { first, second: "\u00A0" };
}

function linesOf({ summary, report }: Checked, frame: Strings["frame"]): HeadLines {
  const first = joined([summary.matter, summary.namnd], frame.separator);
  const second = joined([summary.meetingDate, summary.diarienummer], frame.separator);
  const nameless = report.facts.textKind === "empty" ? frame.emptyDocument : frame.unknownDocument;
  return { first: first || nameless, second: second || (first ? frame.noDateOrNumber : frame.noDetails) };
}

const joined = (parts: readonly (string | undefined)[], separator: string) =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);
