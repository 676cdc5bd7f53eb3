import type { ReactNode } from "react";
import { latestOf, type Checked } from "../state/check-state";
import { useCheck } from "../state/use-check";
import { useStrings } from "../strings/use-strings";
import { Broken } from "./Broken";
import { ReadFailed } from "./ReadFailed";
import { Waiting } from "./Waiting";

export interface WithCheckedProps {
  readonly children: (checked: Checked) => ReactNode;
}

/** For what can only be shown of a document that has been read; says how it stands until then. */
export function WithChecked({ children }: WithCheckedProps) {
  const { state, checkAgain } = useCheck();
  const { frame } = useStrings();
  const checked = latestOf(state);
  if (checked) return children(checked);
  switch (state.phase) {
    case "checking":
    case "checked":
      return <Waiting label={frame.reading} />;
    case "failed":
      return <ReadFailed reason={state.reason} onTryAgain={() => void checkAgain()} />;
    case "broken":
      return <Broken error={state.error} />;
  }
}
