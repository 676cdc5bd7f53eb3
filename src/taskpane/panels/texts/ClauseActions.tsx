import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../../strings/use-strings";

export interface ClauseActionsProps {
  /** How many slots a person can fill here. */
  readonly slots: number;
  /** How many of them would become fields now. */
  readonly open: number;
  readonly busy: boolean;
  readonly onInsert: () => void;
  /** The inputs for the slots. */
  readonly children: ReactNode;
}

export function ClauseActions({ slots, open, busy, onInsert, children }: ClauseActionsProps) {
  const { texts } = useStrings();
  const styles = useStyles();
  const id = useId();
  const [filling, setFilling] = useState(false);
  return (
    <>
      {filling && <div id={id}>{children}</div>}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={onInsert}>
          {busy ? texts.inserting : texts.insert}
        </Button>
        {slots > 0 && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.fill}
            aria-expanded={filling}
            aria-controls={filling ? id : undefined}
            onClick={() => setFilling(!filling)}
          >
            {texts.fill(slots)}
          </Button>
        )}
      </div>
      {open > 0 && <p className={styles.open}>{texts.openSlots(open)}</p>}
    </>
  );
}

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  fill: {
    minWidth: 0,
    marginLeft: "auto",
    paddingRight: 0,
    // Every button has a border there.
    "@media (forced-colors: active)": { paddingRight: tokens.spacingHorizontalSNudge },
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  open: {
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});
