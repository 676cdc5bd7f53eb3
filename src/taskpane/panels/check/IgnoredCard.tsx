import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Ignored, IgnoredFinding } from "../../../core/checking/finding";
import { printIsoDate } from "../../../core/language/plain-date";
import { Card } from "../../components/Card";
import { Failure } from "../../components/Failure";
import { usePausedChecks } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import { actOn } from "./act-on";
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
  const { where, severity } = finding;
  const kind = { icon: <CheckmarkCircleRegular />, word: check.ignored(check.severity[severity]) };
  const goTo = { label: check.goTo, act: where === "document" ? undefined : () => onShow(where) };
  const back = { label: busy ? check.storing : check.takeBack, act: may.ignore ? takeBack : undefined, busy };
  return (
    <Card
      {...props}
      labelledBy={messageId}
      className={mergeClasses(look.card, styles.card)}
      onKey={(key) => actOn(key, { Enter: goTo })}
    >
      <FindingWords finding={finding} kind={kind} messageId={messageId} onShow={onShow} />
      <Reason ignored={finding.ignored} />
      {state.phase === "asked" && state.failed && <Failure failed={state.failed} />}
      <FindingFooter rule={rule} actions={[goTo, back]} />
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
