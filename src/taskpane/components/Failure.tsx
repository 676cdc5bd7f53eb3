import type { Failed } from "../state/failed";
import { isReadFailure, type ActionFailure } from "../strings/refusal-reason";
import { useStrings, type Strings } from "../strings/use-strings";
import { Broken } from "./Broken";
import { Notice } from "./Notice";

/** What happened, what is safe and what to do, when something that was asked for could not be done. */
export function Failure({ failed }: { readonly failed: Failed }) {
  const { frame } = useStrings();
  if (failed.phase === "broken") return <Broken error={failed.error} />;
  const { reason, standing } = failed;
  return (
    <Notice intent="error" announced title={sentenceFor(reason, frame)}>
      <p>{frame.standing[standing]}</p>
      {reason === "write-failed" && standing === "nothing" && <p>{frame.tryAgainSoon}</p>}
      {isReadFailure(reason) && <p>{frame.readFailureAdvice[reason]}</p>}
    </Notice>
  );
}

function sentenceFor(reason: ActionFailure, frame: Strings["frame"]): string {
  return isReadFailure(reason) ? frame.readFailure[reason] : frame.refusal[reason];
}
