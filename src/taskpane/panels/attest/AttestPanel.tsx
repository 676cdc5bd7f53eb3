import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Approval } from "../../../core/attestation/attestation";
import { hindersToApproval } from "../../../core/attestation/hinders-to-approval";
import { ConditionNotices, useLock } from "../../components/ConditionNotices";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { PanelLayout } from "../../components/PanelLayout";
import { WithChecked } from "../../components/WithChecked";
import { useServices } from "../../services";
import type { Checked } from "../../state/check-state";
import { useCheck, useFreshCheck, usePausedChecks } from "../../state/use-check";
import { useCheckAsOneWrites } from "../../state/use-check-as-one-writes";
import { howToUndo } from "../../strings/how-to-undo";
import { useStrings } from "../../strings/use-strings";
import type { PanelProps } from "../panel";
import { ApprovalForm } from "./ApprovalForm";
import { Deviations } from "./Deviations";
import { ApprovedDespite } from "./ApprovedDespite";
import { Hinders } from "./Hinders";
import { People } from "./People";
import { SealNotice } from "./SealNotice";
import { useAttestation, type AttestationState } from "./use-attestation";
import { useAttestStrings } from "./use-attest-strings";

/** Attest: what stands in the way, who has approved, whether the text is unchanged since, and a new approval. */
export function AttestPanel({ onOpen }: PanelProps) {
  const attest = useAttestStrings();
  const styles = useStyles();
  useFreshCheck();
  return (
    <PanelLayout>
      <WithChecked>{(checked) => <Attest checked={checked} onShow={() => onOpen("granska")} />}</WithChecked>
      <p className={styles.plainly}>{attest.isNoSignature}</p>
    </PanelLayout>
  );
}

interface AttestProps {
  readonly checked: Checked;
  readonly onShow: () => void;
}

function Attest({ checked, onShow }: AttestProps) {
  const { canStoreParts } = useServices().host.capabilities;
  const { checkAgain } = useCheck();
  const { state, attest, forget } = useAttestation();
  useCheckAsOneWrites(forget);
  usePausedChecks(state.phase === "working");
  const lock = useLock(checked);
  const obstacle = obstacleIn(checked);
  const hinders = hindersToApproval(checked.report.findings);
  const approve = async (approval: Approval) => {
    const stands = await attest(approval);
    if (stands) await checkAgain();
    return stands;
  };
  return (
    <>
      {lock && <ConditionNotices checked={checked} />}
      {!lock && obstacle && <Obstructed by={obstacle} onReadAgain={() => void checkAgain()} />}
      <SealNotice seal={checked.seal} />
      <Hinders hinders={hinders} onShow={onShow} />
      <Deviations findings={checked.report.findings} onShow={onShow} />
      <People attested={checked.report.facts.attest} />
      <ApprovedDespite checked={checked} />
      {!lock && !obstacle && (
        <ApprovalForm
          busy={state.phase === "working"}
          hinders={canStoreParts ? hinders.length : 0}
          onAttest={approve}
        />
      )}
      <Result state={state} />
    </>
  );
}

type Obstacle = "tracked-changes" | "text-unreadable" | "empty-document";

/** What keeps anyone from approving the text as it was read; said before it is tried. */
function obstacleIn({ report: { document, facts } }: Checked): Obstacle | undefined {
  if (facts.textKind === "empty") return "empty-document";
  if (document.readBy === "proxies") return "text-unreadable";
  return document.condition.trackedChanges ? "tracked-changes" : undefined;
}

interface ObstructedProps {
  readonly by: Obstacle;
  readonly onReadAgain: () => void;
}

function Obstructed({ by, onReadAgain }: ObstructedProps) {
  const attest = useAttestStrings();
  const { frame } = useStrings();
  return (
    <Notice
      intent="warning"
      action={
        <Button size="small" onClick={onReadAgain}>
          {attest.readAgain}
        </Button>
      }
    >
      {by === "tracked-changes" ? attest.trackedChanges : frame.refusal[by]}
    </Notice>
  );
}

function Result({ state }: { readonly state: AttestationState }) {
  const attest = useAttestStrings();
  const { frame } = useStrings();
  switch (state.phase) {
    case "ready":
    case "working":
      return null;
    case "refused":
    case "broken":
      return <Failure failed={state} />;
    case "done":
      return (
        <Notice
          intent={state.lost ? "warning" : "success"}
          announced
          title={state.addedRow ? attest.addedRow : attest.addedSection}
        >
          {state.lost && <p>{attest.lost[state.lost]}</p>}
          <p>{howToUndo(frame, state.undoSteps)}</p>
        </Notice>
      );
  }
}

const useStyles = makeStyles({
  plainly: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
