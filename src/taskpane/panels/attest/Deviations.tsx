import { Button } from "@fluentui/react-components";
import { isIgnored, type Finding } from "../../../core/checking/finding";
import { Notice } from "../../components/Notice";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";
import { useAttestStrings } from "./use-attest-strings";

export interface DeviationsProps {
  readonly findings: readonly Finding[];
  readonly onShow: () => void;
}

/** What others have approved as it stands, for whoever approves the whole: the errors in full, the rest by number. */
export function Deviations({ findings, onShow }: DeviationsProps) {
  const { language } = useServices();
  const attest = useAttestStrings();
  const { frame } = useStrings();
  const ignored = findings.filter(isIgnored);
  if (ignored.length === 0) return null;
  const errors = ignored.filter(({ severity }) => severity === "error");
  return (
    <Notice
      intent="info"
      title={frame.ignored(ignored.length)}
      action={
        <Button size="small" onClick={onShow}>
          {attest.showHinders}
        </Button>
      }
    >
      {errors.length > 0 && (
        <ul>
          {errors.map(({ message, ignored: { by, reason } }, index) => (
            <li key={index}>
              {message[language]} <bdi lang="sv">{`${by}: ${reason}`}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
