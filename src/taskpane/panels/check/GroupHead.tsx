import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

export interface GroupHeadProps {
  readonly name: string;
  /** The words are the document's own. */
  readonly inDocument: boolean;
  readonly count: number;
  /** Left out where the group cannot be folded. */
  readonly fold?: { readonly isOpen: boolean; readonly toggle: () => void } | undefined;
}

/** A group's heading, which stays in sight while its cards scroll by; a button where it folds. */
export function GroupHead({ fold, ...words }: GroupHeadProps) {
  const styles = useStyles();
  if (!fold)
    return (
      <h2 className={mergeClasses(styles.sticky, styles.row)}>
        <Words {...words} />
      </h2>
    );
  return (
    <h2 className={styles.sticky}>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.button)}
        aria-expanded={fold.isOpen}
        onClick={fold.toggle}
      >
        <Words {...words} />
        {fold.isOpen ? (
          <ChevronDownRegular className={styles.chevron} />
        ) : (
          <ChevronRightRegular className={styles.chevron} />
        )}
      </button>
    </h2>
  );
}

function Words({ name, inDocument, count }: Omit<GroupHeadProps, "fold">) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name} lang={inDocument ? "sv" : undefined}>
        {name}
      </span>
      <span className={styles.count} aria-hidden>
        {count}
      </span>
    </>
  );
}

const useStyles = makeStyles({
  sticky: {
    position: "sticky",
    // Below the toolbar, which sticks too.
    top: "40px",
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  row: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  button: {
    width: "100%",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  chevron: { flexShrink: 0, marginLeft: "auto", alignSelf: "center", fontSize: "16px" },
});
