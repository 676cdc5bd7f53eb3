import { useState } from "react";
import { applySafeFixes, type ChosenFixes } from "../../../actions/apply-safe-fixes";
import { useServices } from "../../services";
import { useEnvironment } from "../../state/use-check";
import { broken, refused } from "../../state/failed";
import type { CorrectionState } from "./use-correction";
import type { News } from "./news";

export interface SafeFixSteps {
  readonly state: CorrectionState;
  readonly show: () => void;
  readonly close: () => void;
  readonly apply: (fixes: ChosenFixes) => void;
}

/** @param onDone is told what was done and what was left, once it is in the document and read back. */
export function useSafeFixes(onDone: (news: News) => void): SafeFixSteps {
  const { host } = useServices();
  const environment = useEnvironment();
  const [state, setState] = useState<CorrectionState>({ phase: "closed" });
  const run = async (fixes: ChosenFixes) => {
    setState({ phase: "applying" });
    try {
      const result = await applySafeFixes(host, environment, fixes);
      setState(result.ok ? { phase: "closed" } : refused(result));
      if (result.ok) onDone({ kind: "safe-fixes", ...result });
    } catch (error) {
      setState(broken(error));
    }
  };
  return {
    state,
    show: () => setState({ phase: "shown" }),
    close: () => setState({ phase: "closed" }),
    apply: (fixes) => void run(fixes),
  };
}
