/** Editing can fail for reasons that are nobody's mistake; those are values, not exceptions. */
export type EditResult =
  | {
      readonly ok: true;
      /** How many times the user must press undo to take it back; undefined when the host cannot tell. */
      readonly undoSteps?: number;
    }
  | { readonly ok: false; readonly reason: Refusal; readonly standing: Standing };

export type Refusal =
  | "text-has-changed"
  | "block-is-gone"
  | "place-is-ambiguous"
  | "not-editable"
  | "header-not-empty"
  | "no-cursor"
  | "read-only"
  | "not-supported"
  | "write-failed"
  /** Written, but reading back did not show it. */
  | "not-verified";

/** What of the plan stands in the document after a refusal. */
export type Standing = "nothing" | "part" | "unknown";
