import { Button } from "@fluentui/react-components";
import type { ReadFailure } from "../../host/document-host";
import { useStrings } from "../strings/use-strings";
import { Notice } from "./Notice";

export interface ReadFailedProps {
  readonly reason: ReadFailure;
  readonly onTryAgain: () => void;
}

/** The document could not be read: what happened, what is safe, what to do. */
export function ReadFailed({ reason, onTryAgain }: ReadFailedProps) {
  const { frame } = useStrings();
  return (
    <Notice
      intent="error"
      announced
      title={frame.readFailure[reason]}
      action={
        <Button size="small" onClick={onTryAgain}>
          {frame.tryAgain}
        </Button>
      }
    >
      <p>{frame.readFailureSafe}</p>
      <p>{frame.readFailureAdvice[reason]}</p>
    </Notice>
  );
}
