import { Button } from "@fluentui/react-components";
import { Notice } from "../../components/Notice";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";

export interface NothingToShowProps {
  readonly checked: Checked;
  readonly onWrite: () => void;
}

/** No findings that count: because all is well or approved, because there is no text, or because the text could not be judged. */
export function NothingToShow({ checked, onWrite }: NothingToShowProps) {
  const { check } = useStrings();
  if (checked.report.facts.textKind === "empty")
    return (
      <Notice
        intent="info"
        title={check.empty}
        action={
          <Button size="small" onClick={onWrite}>
            {check.toWrite}
          </Button>
        }
      >
        <p>{check.emptyMore}</p>
      </Notice>
    );
  if (checked.verdict.kind === "not-assessed") return null;
  const { title, more } = checked.report.findings.length === 0 ? check.nothingFound : check.nothingLeft;
  return (
    <Notice intent="success" title={title}>
      <p>{more}</p>
    </Notice>
  );
}
