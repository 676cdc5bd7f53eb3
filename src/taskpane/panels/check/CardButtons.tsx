import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useStrings } from "../../strings/use-strings";

export interface CardAction {
  readonly label: string;
  /** Left out where it cannot be done. */
  readonly act: (() => void) | undefined;
  readonly busy?: boolean;
}

export interface CardButtonsProps {
  readonly actions: readonly CardAction[];
  readonly why: { readonly isOpen: boolean; readonly id: string; readonly toggle: () => void } | undefined;
}

/** What can be done about a finding, in one row. */
export function CardButtons({ actions, why }: CardButtonsProps) {
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {actions.map(
        ({ label, act, busy = false }) =>
          act && (
            <Button key={label} size="small" className={styles.button} disabledFocusable={busy} onClick={act}>
              {label}
            </Button>
          ),
      )}
      {why && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.why}
          iconPosition="after"
          icon={{
            className: styles.chevron,
            children: why.isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />,
          }}
          aria-expanded={why.isOpen}
          aria-controls={why.isOpen ? why.id : undefined}
          onClick={why.toggle}
        >
          {check.why}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    paddingTop: tokens.spacingVerticalXXS,
  },
  // Narrow enough for four in a row in a pane of 320 px.
  button: {
    minWidth: "48px",
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  why: {
    minWidth: 0,
    marginLeft: "auto",
    paddingRight: 0,
    // Every button has a border there.
    "@media (forced-colors: active)": { paddingRight: tokens.spacingHorizontalSNudge },
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { fontSize: "16px", width: "16px", height: "16px" },
});
