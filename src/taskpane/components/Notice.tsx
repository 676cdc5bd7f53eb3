import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";

export type NoticeIntent = "info" | "success" | "warning" | "error";

export interface NoticeProps {
  readonly intent: NoticeIntent;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
  /** Read out by screen readers when it appears: for what a person's own action led to. */
  readonly announced?: boolean;
}

/** One calm box that says something about the document or about what was just done. */
export function Notice({ intent, title, children, action, announced = false }: NoticeProps) {
  const styles = useStyles();
  const Icon = iconOf[intent];
  const role = announced ? (intent === "error" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={mergeClasses(styles.notice, styles[intent])}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}

const iconOf = {
  info: InfoRegular,
  success: CheckmarkCircleRegular,
  warning: WarningRegular,
  error: ErrorCircleRegular,
} as const satisfies Record<NoticeIntent, unknown>;

const useStyles = makeStyles({
  notice: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  info: { "& > svg": { color: tokens.colorBrandForeground1 } },
  success: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    "& > svg": { color: tokens.colorStatusSuccessForeground1 },
  },
  warning: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    "& > svg": { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    "& > svg": { color: tokens.colorStatusDangerForeground1 },
  },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "1px" },
  body: {
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: "anywhere",
    "& p, & ul": { margin: 0 },
    "& ul": { paddingLeft: tokens.spacingHorizontalL },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  action: { marginTop: tokens.spacingVerticalXS },
});
