import { useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "@fluentui/react-components";
import { WandRegular } from "@fluentui/react-icons/svg/wand";
import { safeFixes, type SafeFix } from "../../../core/checking/safe-fixes";
import { useLock } from "../../components/ConditionNotices";
import { Failure } from "../../components/Failure";
import type { Checked } from "../../state/check-state";
import { usePausedChecks } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import type { News } from "./news";
import { SafeFixList } from "./SafeFixList";
import type { CorrectionState } from "./use-correction";
import { useSafeFixes } from "./use-safe-fixes";

export interface SafeFixesProps {
  readonly checked: Checked;
  readonly onDone: (news: News) => void;
}

/** All corrections that need no choice, in one go: shown first, then done. Nothing where there are none. */
export function SafeFixes({ checked, onDone }: SafeFixesProps) {
  const { check } = useStrings();
  const { findings } = checked.report;
  const fixes = useMemo(() => safeFixes(findings), [findings]);
  const isLocked = useLock(checked) !== undefined;
  const { state, show, close, apply } = useSafeFixes(onDone);
  const isOpen = state.phase === "shown" || state.phase === "applying";
  usePausedChecks(isOpen);
  const { button, cancel } = useFocusBack(state, close);
  if (isLocked || fixes.length === 0) return null;
  if (isOpen)
    return (
      <SafeFixList
        fixes={fixes}
        busy={state.phase === "applying"}
        onApply={(chosen: readonly SafeFix[]) => apply({ findings, chosen })}
        onCancel={cancel}
      />
    );
  return (
    <>
      {state.phase !== "closed" && <Failure failed={state} />}
      <div>
        <Button
          ref={(element: HTMLButtonElement | null) => void (button.current = element)}
          size="small"
          icon={<WandRegular />}
          onClick={show}
        >
          {check.safeFixes(fixes.length)}
        </Button>
      </div>
    </>
  );
}

/** The button stands where the list was: focus goes there when the person lets it be, and when it could not be done. */
function useFocusBack({ phase }: CorrectionState, close: () => void) {
  const button = useRef<HTMLButtonElement>(null);
  const hasFailed = phase === "refused" || phase === "broken";
  useEffect(() => void (hasFailed && button.current?.focus()), [hasFailed]);
  const cancel = () => {
    flushSync(close);
    button.current?.focus();
  };
  return { button, cancel };
}
