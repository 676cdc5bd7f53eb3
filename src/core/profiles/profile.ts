import type { Exception } from "../checking/exception";
import type { Severity } from "../checking/finding";
import type { Rule } from "../checking/rule";
import type { MatterKind, SectionRole } from "../facts/facts";
import type { Skeleton } from "../skeleton/skeleton";

/** An organisation's requirements: its headings, which rules apply, how severely, with which options. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** How a document shows that it is this organisation's. The profile without it fits any document. */
  readonly recognisedBy?: Recognition;
  /** The name each role's heading has here (first) and other names that are accepted. */
  readonly headings: Readonly<Partial<Record<SectionRole, readonly string[]>>>;
  /** What each kind of matter asks for. */
  readonly matters: Readonly<Partial<Record<MatterKind, MatterRequirements>>>;
  readonly checks: readonly ProfileCheck[];
  /** The words that its new reports start with; whoever loads the profile hands them in. */
  readonly skeletons?: readonly Skeleton[];
}

/** Either is enough: a name in the letterhead, or so many of the headings. */
export interface Recognition {
  readonly names: readonly string[];
  /** Units that, below the organisation's name, tell this profile from its others. */
  readonly senders: readonly string[];
  /** Headings that are this organisation's own way of saying it. */
  readonly headings: readonly string[];
  readonly headingsNeeded: number;
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
  /** Words that the rule lets be here. */
  readonly exceptions?: readonly Exception[];
}
