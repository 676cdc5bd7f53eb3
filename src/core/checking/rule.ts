import type { Document } from "../document/document";
import type { BlockText } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import type { Localised } from "../language/localised";
import type { PlainDate } from "../language/plain-date";
import type { Fields } from "../profiles/fields";
import type { Profile } from "../profiles/profile";
import type { Problem, Severity } from "./finding";

/** One thing that a report can have wrong. A rule that is not sure says nothing. */
export interface Rule<Options = unknown> {
  /** Says what is wrong, in English; equals the file's name. */
  readonly id: string;
  readonly title: Localised;
  /** Why it matters to those who read the report: shown under "Varför?". */
  readonly why: Localised;
  /** The text that asks for it: an act, a handbook, observed practice. */
  readonly source: string;
  readonly severity: Severity;
  /**
   * Asks for the rule's options by name, each with what it means and what is usual. What is asked for is read from
   * profiles and described to editors, so it must not depend on what is given.
   */
  readonly parseOptions: (options: Fields) => Options;
  /**
   * A method, so that rules with different options are one list; the profile keeps each with its own options. What is
   * looked for in each text by itself is a search of the rule's module, `inEachText`: then it is looked for only where the
   * text has changed since the check before. See docs/decisions/0031.
   */
  check(subject: Subject, context: CheckContext<Options>): Iterable<Problem>;
}

/** What a rule looks at: the document and what it says about itself. */
export interface Subject {
  readonly document: Document;
  readonly facts: Facts;
  /** The text of every block of the body in reading order, those in tables included, as rules read it. */
  readonly texts: readonly BlockText[];
}

export interface CheckContext<Options> {
  readonly options: Options;
  readonly profile: Profile;
  /** What our unfilled fields say; a field that has lost its placeholder mark is known by it. */
  readonly guidance: readonly string[];
  readonly today: PlainDate;
  /** A collision-proof digest (SHA-256, hex), for the seal. */
  readonly hash: Hash;
}

/** SHA-256 of the text's UTF-8, as 64 lower-case hexadecimal digits. Given by the composition root. */
export type Hash = (text: string) => string;

export function defineRule<Options>(rule: Rule<Options>): Rule<Options> {
  return rule;
}

/** For a rule that has nothing to set. */
export function noOptions(): undefined {
  return undefined;
}
