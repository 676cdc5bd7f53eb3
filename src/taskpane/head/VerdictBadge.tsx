import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { isIgnored } from "../../core/checking/finding";
import { printVerdict } from "../../core/checking/print-verdict";
import type { Verdict } from "../../core/checking/verdict";
import { latestOf, type CheckState } from "../state/check-state";
import { useStrings, type Strings } from "../strings/use-strings";

export interface VerdictBadgeProps {
  readonly state: CheckState;
  readonly onOpen: () => void;
}

/** The verdict in one line, by icon and word; it leads to what it is about. */
export function VerdictBadge({ state, onOpen }: VerdictBadgeProps) {
  const { frame } = useStrings();
  const styles = useStyles();
  const look = lookOf(state);
  return (
    <Button
      size="small"
      shape="circular"
      className={mergeClasses(styles.badge, styles[look])}
      icon={iconOf[look]}
      title={frame.verdict.leadsTo}
      onClick={onOpen}
    >
      {wordsOf(state, frame)}
    </Button>
  );
}

type Look = "danger" | "warning" | "good" | "unknown";

function lookOf(state: CheckState): Look {
  const verdict = latestOf(state)?.verdict;
  return verdict ? lookOfVerdict[verdict.kind] : "unknown";
}

const lookOfVerdict = {
  hinders: "danger",
  "to-check": "warning",
  "nothing-found": "good",
  "not-assessed": "unknown",
} as const satisfies Record<Verdict["kind"], Look>;

const iconOf = {
  danger: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  good: <CheckmarkCircleRegular />,
  unknown: <CircleHintRegular />,
} as const satisfies Record<Look, unknown>;

function wordsOf(state: CheckState, frame: Strings["frame"]): string {
  const checked = latestOf(state);
  if (!checked) return state.phase === "checking" ? frame.verdict.checking : frame.verdict.notAssessed;
  const ignored = checked.report.findings.filter(isIgnored).length;
  const words = printVerdict(checked.verdict, frame.verdict);
  return ignored === 0 ? words : `${words}, ${frame.ignored(ignored)}`;
}

const useStyles = makeStyles({
  badge: {
    minWidth: 0,
    maxWidth: "100%",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    whiteSpace: "normal",
    "& .fui-Button__icon": { fontSize: "16px", width: "16px", height: "16px" },
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  unknown: {},
});
