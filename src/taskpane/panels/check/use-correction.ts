import { useState } from "react";
import { applyFix } from "../../../actions/apply-fix";
import type { Fix } from "../../../core/checking/finding";
import { useServices } from "../../services";
import { broken, refused, type Failed } from "../../state/failed";

/** Where one finding's correction stands. */
export type CorrectionState =
  { readonly phase: "closed" } | { readonly phase: "shown" } | { readonly phase: "applying" } | Failed;

export interface CorrectionSteps {
  readonly state: CorrectionState;
  /** What it would do is on the screen. */
  readonly isOpen: boolean;
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
    try {
      const result = await applyFix(host, fix);
      setState(result.ok ? { phase: "closed" } : refused(result));
      if (result.ok) onDone(result.undoSteps);
    } catch (error) {
      setState(broken(error));
    }
  };
  return {
    state,
    isOpen: state.phase === "shown" || state.phase === "applying",
    show: () => setState({ phase: "shown" }),
    close: () => setState({ phase: "closed" }),
    apply: (fix) => void run(fix),
  };
}
