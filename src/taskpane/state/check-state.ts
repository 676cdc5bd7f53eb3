import type { CheckedDocument } from "../../actions/check-open-document";
import type { ReadFailure } from "../../host/document-host";

/** Where the reading and checking of the open document stands. */
export type CheckState =
  /** `before` is what the last check showed; it stays in sight until the new one is there. */
  | { readonly phase: "checking"; readonly before?: Checked | undefined }
  | { readonly phase: "checked"; readonly checked: Checked }
  /** The document could not be read. */
  | { readonly phase: "failed"; readonly reason: ReadFailure }
  /** Our mistake: something threw. */
  | { readonly phase: "broken"; readonly error: string };

export type Checked = CheckedDocument;

/** What is known of the document, from this check or the one before. */
export function latestOf(state: CheckState): Checked | undefined {
  switch (state.phase) {
    case "checking":
      return state.before;
    case "checked":
      return state.checked;
    case "failed":
    case "broken":
      return undefined;
  }
}
