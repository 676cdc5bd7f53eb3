import type { Fix } from "../../../core/checking/finding";
import { Failure } from "../../components/Failure";
import { Correction } from "./Correction";
import type { CorrectionSteps } from "./use-correction";

export interface CorrectionAreaProps {
  readonly correction: CorrectionSteps;
  readonly fixes: readonly Fix[];
  /** The person let it be. */
  readonly onClosed: () => void;
}

/** Where a finding's correction stands: nothing, what it would do, or why it was not done. */
export function CorrectionArea({ correction, fixes, onClosed }: CorrectionAreaProps) {
  const { state, apply, close } = correction;
  const cancel = () => {
    close();
    onClosed();
  };
  switch (state.phase) {
    case "closed":
      return null;
    case "shown":
    case "applying":
      return <Correction fixes={fixes} busy={state.phase === "applying"} onApply={apply} onCancel={cancel} />;
    case "refused":
    case "broken":
      return <Failure failed={state} />;
  }
}
