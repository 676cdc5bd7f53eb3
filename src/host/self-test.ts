import type { Localised } from "../core/language/localised";

/** Tries, in the Word that is open, what the add-in relies on and what Word's documentation does not settle. */
export interface SelfTest {
  readonly probes: readonly ProbeDescription[];
  /**
   * Runs every probe on the open document, which must be empty: it is written in and emptied again, over and over.
   * Stopped by the signal, it ends after the probe that is running and reports what was found so far.
   */
  run(options?: SelfTestOptions): Promise<SelfTestOutcome>;
}

export interface SelfTestOptions {
  /** Called after each probe, for showing how far it has come. */
  readonly onResult?: (result: ProbeResult) => void;
  readonly signal?: AbortSignal;
}

export interface ProbeDescription {
  /** "header-created" */
  readonly id: string;
  readonly title: Localised;
  /** The page in docs/word that says what is expected, without its ending. */
  readonly page: string;
}

export type SelfTestOutcome =
  | { readonly kind: "report"; readonly report: SelfTestReport }
  /** The document has text in it, or is not open for editing: nothing was done. */
  | { readonly kind: "refused"; readonly reason: "document-not-empty" | "read-only" | "no-answer" };

/** "as-expected": Word does what we rely on. "not-possible": it could not be tried here. */
export type ProbeVerdict = "as-expected" | "differs" | "not-possible";

export interface ProbeResult extends ProbeDescription {
  readonly outcome: ProbeVerdict;
  /** What Word did, in a few English words and values, for those who maintain the add-in. */
  readonly observed: string;
}

export interface SelfTestReport {
  readonly word: TestedWord;
  readonly results: readonly ProbeResult[];
  /** The report as plain text in English, to be saved and sent. It holds nothing of any document. */
  readonly text: string;
}

export interface TestedWord {
  /** "16.0.17328.20000" */
  readonly version: string;
  /** "PC", "Mac", "OfficeOnline" */
  readonly platform: string;
  /** "sv-SE" */
  readonly language: string;
  /** "WordApi 1.3", "WordApiDesktop 1.1": the newest of each that this Word says it has. */
  readonly requirementSets: readonly string[];
}
