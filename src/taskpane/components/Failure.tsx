import type { Standing } from "../../core/editing/edit-result";
import { isReadFailure, type ActionFailure } from "../strings/refusal-reason";
import { useStrings, type Strings } from "../strings/use-strings";
import { Notice } from "./Notice";

export interface FailureProps {
  readonly reason: ActionFailure;
  readonly standing: Standing;
}

/** What happened, what is safe and what to do, when something that was asked for could not be done. */
export function Failure({ reason, standing }: FailureProps) {
  const { frame } = useStrings();
  return (
    <Notice intent="error" announced title={sentenceFor(reason, frame)}>
      <p>{frame.standing[standing]}</p>
      {isReadFailure(reason) && <p>{frame.readFailureAdvice[reason]}</p>}
    </Notice>
  );
}

function sentenceFor(reason: ActionFailure, frame: Strings["frame"]): string {
  return isReadFailure(reason) ? frame.readFailure[reason] : frame.refusal[reason];
}
