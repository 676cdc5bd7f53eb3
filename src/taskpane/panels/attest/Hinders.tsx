import { Button } from "@fluentui/react-components";
import type { Verdict } from "../../../core/checking/verdict";
import { Notice } from "../../components/Notice";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";

export interface HindersProps {
  readonly verdict: Verdict;
  readonly onShow: () => void;
}

/** What stands in the way of handing the report in. It is for a person to decide whether to approve all the same. */
export function Hinders({ verdict, onShow }: HindersProps) {
  const { language } = useServices();
  const { attest } = useStrings();
  if (verdict.kind !== "hinders") return null;
  return (
    <Notice
      intent="warning"
      title={attest.inTheWay(verdict.count)}
      action={
        <Button size="small" onClick={onShow}>
          {attest.showHinders}
        </Button>
      }
    >
      <p>{verdict.first.message[language]}</p>
    </Notice>
  );
}
