import { dayNumber, type PlainDate } from "../language/plain-date";
import type { Fact, Facts, MatterKind } from "./facts";

/** When an answer is due, and when the nämnd meets to decide on it. */
export interface AnswerDeadline {
  readonly deadline: Fact<PlainDate>;
  readonly meeting: Fact<PlainDate>;
}

/** Of other matters "svarade senast den 31 maj" tells when somebody else answered. */
const answers: readonly MatterKind[] = ["svar-pa-remiss", "svar-pa-skrivelse", "yttrande-till-domstol"];

/** In days. What was due longer before the meeting was another answer, of which the text only tells. */
const longestBefore = 250;

/** Undefined unless the report is an answer, and both days are known. */
export function readAnswerDeadline(facts: Facts): AnswerDeadline | undefined {
  const { textKind, matterKind, meetingDate, remiss } = facts;
  if (textKind !== "report" || !answers.includes(matterKind) || !meetingDate || !remiss?.deadline)
    return undefined;
  if (dayNumber(meetingDate.value) - dayNumber(remiss.deadline.value) > longestBefore) return undefined;
  return { deadline: remiss.deadline, meeting: meetingDate };
}
