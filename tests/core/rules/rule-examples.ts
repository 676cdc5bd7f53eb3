/** Examples of a rule, in the notation of tests/support/notation.ts: they are its tests and its documentation. */
export interface RuleExamples {
  readonly flagged: readonly FlaggedExample[];
  readonly accepted: readonly AcceptedExample[];
}

export interface AcceptedExample {
  readonly text: string;
  /** The profile that it is checked against; "stockholm" when nothing is said. */
  readonly profile?: "stockholm" | "kommun";
  /** The text as it was when it was approved and sealed. */
  readonly sealedAs?: string;
  /** What unfilled fields say. */
  readonly guidance?: readonly string[];
}

export interface FlaggedExample extends AcceptedExample {
  /** One list a finding: the words it is about and those of its further places; "hela dokumentet" for the whole. */
  readonly quotes: readonly (readonly string[])[];
  /** What the first finding's fixes would put in their place. */
  readonly fixes?: readonly string[];
  /** Of the first finding, where it is not the profile's. */
  readonly severity?: "error" | "warning" | "hint";
}
