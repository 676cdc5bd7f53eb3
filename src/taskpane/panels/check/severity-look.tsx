import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../core/checking/finding";

export const severityIcon = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  hint: <LightbulbRegular />,
} as const satisfies Record<Severity, unknown>;

/** The colour of a severity, for its icon, its word and its thin bar. */
export const useSeverityColours = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, "--severity": tokens.colorStatusDangerForeground1 },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    "--severity": tokens.colorStatusWarningForeground3,
  },
  hint: { color: tokens.colorBrandForeground1, "--severity": tokens.colorBrandForeground1 },
});
