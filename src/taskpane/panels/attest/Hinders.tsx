import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../core/checking/finding";
import { Notice } from "../../components/Notice";
import { useServices } from "../../services";
import { useAttestStrings } from "./use-attest-strings";

export interface HindersProps {
  readonly hinders: readonly Finding[];
  readonly onShow: () => void;
}

/** What stands in the way. It is for a person to decide whether to approve all the same, and to say why. */
export function Hinders({ hinders, onShow }: HindersProps) {
  const { language } = useServices();
  const attest = useAttestStrings();
  const [first] = hinders;
  if (!first) return null;
  return (
    <Notice
      intent="warning"
      title={attest.inTheWay(hinders.length)}
      action={
        <Button size="small" onClick={onShow}>
          {attest.showHinders}
        </Button>
      }
    >
      <p>{first.message[language]}</p>
    </Notice>
  );
}
