import type { Ignored, Severity } from "../checking/finding";

/** A finding that a person has approved as it stands, and what the approval is of. */
export interface Deviation extends Ignored {
  readonly rule: string;
  /** How grave the finding was. The approval does not reach one that has become graver. */
  readonly severity: Severity;
  /** The digest of what the finding is about; see `printOfWords`. */
  readonly words: string;
}

/** Who approves and why, as a person types it. */
export type TypedReason = Pick<Ignored, "by" | "reason">;

export type DeviationRefusal =
  /** Stored by a newer version of this program, whose entries this one would lose. */
  | "deviations-of-newer-version"
  /** Something is stored and could not be had from the host. */
  | "deviations-unreadable"
  | "too-many-deviations";
