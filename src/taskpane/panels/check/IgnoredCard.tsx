import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Ignored, IgnoredFinding } from "../../../core/checking/finding";
import { printIsoDate } from "../../../core/language/plain-date";
import { Card } from "../../components/Card";
import { Failure } from "../../components/Failure";
import { usePausedChecks } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import type { FindingCardProps } from "./FindingCard";
import { FindingFooter } from "./FindingFooter";
import { FindingWords } from "./FindingWords";
import { useCardLook } from "./use-card-look";
import { useIgnoring } from "./use-ignoring";

/** A finding that a person has approved as it stands: what it is, who answers for it and why. */
export function IgnoredCard({
  finding,
  rule,
  checked,
  may,
  onShow,
  onChanged,
  ...props
}: FindingCardProps & { readonly finding: IgnoredFinding }) {
  const { check } = useStrings();
  const look = useCardLook();
  const styles = useStyles();
  const messageId = useId();
  const { state, takeBack } = useIgnoring({ checked, finding }, onChanged);
  const busy = state.phase === "storing";
  usePausedChecks(busy);
  const { where } = finding;
  const show = where === "document" ? undefined : () => onShow(where);
  const onKey = (key: string) => {
    if (key !== "Enter") return false;
    show?.();
    return show !== undefined;
  };
  return (
    <Card {...props} labelledBy={messageId} className={mergeClasses(look.card, styles.card)} onKey={onKey}>
      <div className={look.kind}>
        <CheckmarkCircleRegular />
        {check.ignored(check.severity[finding.severity])}
      </div>
      <FindingWords finding={finding} messageId={messageId} onShow={onShow} />
      <Reason ignored={finding.ignored} />
      {state.phase === "asked" && state.failed && <Failure failed={state.failed} />}
      <FindingFooter
        rule={rule}
        actions={[
          { label: check.goTo, act: show },
          { label: busy ? check.storing : check.takeBack, act: may.ignore ? takeBack : undefined, busy },
        ]}
      />
    </Card>
  );
}

/** Names and reasons come from the document, where anybody may have put them: they steer no text but their own. */
function Reason({ ignored: { by, on, reason } }: { readonly ignored: Ignored }) {
  const styles = useStyles();
  return (
    <p className={styles.reason} lang="sv">
      <bdi>{reason}</bdi>
      <span className={styles.by}>
        <bdi>{by}</bdi>, {printIsoDate(on)}
      </span>
    </p>
  );
}

const useStyles = makeStyles({
  card: { color: tokens.colorNeutralForeground3 },
  reason: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  by: { display: "block", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
