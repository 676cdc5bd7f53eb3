import { useState } from "react";
import { applyFix } from "../../../actions/apply-fix";
import type { Fix } from "../../../core/checking/finding";
import type { Refusal, Standing } from "../../../core/editing/edit-result";
import { useServices } from "../../services";

/** Where one finding's correction stands. */
export type CorrectionState =
  | { readonly phase: "closed" }
  | { readonly phase: "shown" }
  | { readonly phase: "applying" }
  | { readonly phase: "refused"; readonly reason: Refusal; readonly standing: Standing };

export interface CorrectionSteps {
  readonly state: CorrectionState;
  readonly show: () => void;
  readonly close: () => void;
  readonly apply: (fix: Fix) => void;
}

/** @param onDone is told how many undos take the correction back, once it is in the document and read back. */
export function useCorrection(onDone: (undoSteps: number | undefined) => void): CorrectionSteps {
  const { host } = useServices();
  const [state, setState] = useState<CorrectionState>({ phase: "closed" });
  const run = async (fix: Fix) => {
    setState({ phase: "applying" });
    const result = await applyFix(host, fix).catch(brokenWrite);
    if (result.ok) onDone(result.undoSteps);
    else setState({ phase: "refused", reason: result.reason, standing: result.standing });
  };
  return {
    state,
    show: () => setState({ phase: "shown" }),
    close: () => setState({ phase: "closed" }),
    apply: (fix) => void run(fix),
  };
}

/** An exception is our mistake: then nothing is known of what it left behind. */
const brokenWrite = () => ({ ok: false, reason: "write-failed", standing: "unknown" }) as const;
