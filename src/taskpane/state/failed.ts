import type { Standing } from "../../core/editing/edit-result";
import type { ActionFailure } from "../strings/refusal-reason";

/** How something that a person asked for can fail to be done. */
export type Failed =
  /** For a reason that is nobody's mistake. */
  | { readonly phase: "refused"; readonly reason: ActionFailure; readonly standing: Standing }
  /** Our mistake: something threw, and nothing is known of what it left behind. */
  | { readonly phase: "broken"; readonly error: string };

export const refused = ({ reason, standing }: Refused): Failed => ({ phase: "refused", reason, standing });

export const broken = (error: unknown): Failed => ({ phase: "broken", error: String(error) });

interface Refused {
  readonly reason: ActionFailure;
  readonly standing: Standing;
}
