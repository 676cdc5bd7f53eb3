import type { AttestRefusal } from "../../core/attestation/attestation";
import type { DeviationRefusal } from "../../core/deviations/deviation";
import type { Refusal } from "../../core/editing/edit-result";
import type { ReadFailure } from "../../host/document-host";

/** Why something that a person asked for was not done, other than that the document could not be read. */
export type RefusalReason = Refusal | AttestRefusal | DeviationRefusal;

/** Every expected reason for which an action of the pane says no. */
export type ActionFailure = ReadFailure | RefusalReason;

const readFailures: Readonly<Record<ReadFailure, true>> = {
  "not-a-docx": true,
  encrypted: true,
  truncated: true,
  "too-large": true,
  "forbidden-xml": true,
  "no-document-part": true,
  "no-answer": true,
  "host-failed": true,
};

export function isReadFailure(reason: ActionFailure): reason is ReadFailure {
  return reason in readFailures;
}
