import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useStrings } from "../../strings/use-strings";

export interface CardButtonsProps {
  /** Each is left out where it cannot be done. */
  readonly onShow: (() => void) | undefined;
  readonly onCorrect: (() => void) | undefined;
  readonly why: { readonly isOpen: boolean; readonly id: string; readonly toggle: () => void } | undefined;
}

/** What can be done about a finding, in one row. */
export function CardButtons({ onShow, onCorrect, why }: CardButtonsProps) {
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {onShow && (
        <Button size="small" className={styles.button} onClick={onShow}>
          {check.goTo}
        </Button>
      )}
      {onCorrect && (
        <Button size="small" className={styles.button} onClick={onCorrect}>
          {check.correct}
        </Button>
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
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  button: { minWidth: "56px" },
  why: {
    minWidth: 0,
    marginLeft: "auto",
    paddingRight: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { fontSize: "16px", width: "16px", height: "16px" },
});
