import type { Severity } from "../checking/finding";
import type { Rule } from "../checking/rule";
import type { MatterKind, SectionRole } from "../facts/facts";

/** An organisation's requirements: its headings, which rules apply, how severely, with which options. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** The name each role's heading has here (first) and other names that are accepted. */
  readonly headings: Readonly<Partial<Record<SectionRole, readonly string[]>>>;
  /** What each kind of matter asks for. */
  readonly matters: Readonly<Partial<Record<MatterKind, MatterRequirements>>>;
  readonly checks: readonly ProfileCheck[];
}

export interface MatterRequirements {
  /** "Svar på remiss" */
  readonly name: string;
  /** In the order in which they stand. */
  readonly required: readonly SectionRole[];
  readonly optional: readonly SectionRole[];
}

export interface ProfileCheck {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}
