import type { BlockId } from "../document/document";
import type { Edit } from "../editing/edit";
import type { Localised } from "../language/localised";
import type { PlainDate } from "../language/plain-date";

/** "error" is a hinder or a certain error, "warning" is to be checked by a person, "hint" is advice. */
export type Severity = "error" | "warning" | "hint";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "hint"];

export const isGraver = (a: Severity, b: Severity): boolean => severities.indexOf(a) < severities.indexOf(b);

/** One cause and all its places. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** Approved as it stands by a person; see core/deviations. Shown, and counted only as an approved deviation. */
  readonly ignored?: Ignored;
}

/** Who approved a finding, why and when. */
export interface Ignored {
  readonly by: string;
  readonly reason: string;
  readonly on: PlainDate;
}

export type IgnoredFinding = Finding & { readonly ignored: Ignored };

export const isIgnored = (finding: Finding): finding is IgnoredFinding => finding.ignored !== undefined;

/** What is left to do something about. */
export const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => !isIgnored(finding));

/** What a rule reports; the runner adds the rule's id and the profile's severity. */
export interface Problem {
  /** What is wrong, what was expected and what to do. */
  readonly message: Localised;
  /** The words it is about, or "document" when something is missing altogether. */
  readonly where: TextPlace | "document";
  /** Further places with the same cause, in reading order. */
  readonly related?: readonly TextPlace[];
  /** One fix is a correction that is safe; two or more are alternatives that a person chooses among. */
  readonly fixes?: readonly Fix[];
  /**
   * What the finding rests on besides the words that it shows: which heading is missing, the date that a date was
   * compared with. In the document's own terms and never in ours, for an approval falls when one of them changes.
   */
  readonly restsOn?: readonly string[];
  /** Overrides the profile's severity downwards for a case the rule is less sure of. */
  readonly atMost?: Severity;
}

export interface TextPlace {
  readonly block: BlockId;
  /** The block's whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A correction as it is shown (before → after) and as it is done. */
export interface Fix {
  /** Empty where something is added. */
  readonly before: string;
  readonly after: string;
  /**
   * What it does, for one that does more than put words in the place of others: "Rubrikformat: Rubrik 2". Then `before`
   * and `after` say in Swedish how it is and how it will be: "Rubrik 3" and "Rubrik 2".
   */
  readonly does?: Localised;
  readonly edits: readonly Edit[];
}

export function quoteOf(place: TextPlace): string {
  return place.text.slice(place.start, place.end);
}
