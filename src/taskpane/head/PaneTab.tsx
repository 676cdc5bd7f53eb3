import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface PaneTabProps {
  readonly id: string;
  readonly icon: ReactNode;
  readonly word: string;
  /** The panel that this tab shows; undefined for a tab that is not selected. */
  readonly panelId: string | undefined;
  readonly inTabOrder: boolean;
  readonly onSelect: () => void;
}

export function PaneTab({ id, icon, word, panelId, inTabOrder, onSelect }: PaneTabProps) {
  const styles = useStyles();
  const isSelected = panelId !== undefined;
  return (
    <button
      type="button"
      role="tab"
      id={id}
      aria-selected={isSelected}
      aria-controls={panelId}
      tabIndex={inTabOrder ? 0 : -1}
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      onClick={onSelect}
    >
      <span className={mergeClasses(styles.icon, isSelected && styles.selectedIcon)} aria-hidden>
        {icon}
      </span>
      <span className={styles.word} data-word={word}>
        {word}
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  tab: {
    position: "relative",
    flexGrow: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalXS,
      right: tokens.spacingHorizontalXS,
      bottom: 0,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: "none",
    },
  },
  icon: { display: "flex", fontSize: "16px" },
  selectedIcon: { color: tokens.colorCompoundBrandForeground1 },
  /** Room for the word when it is selected and so wider: nothing moves then. */
  word: {
    display: "inline-flex",
    flexDirection: "column",
    "::after": {
      content: "attr(data-word)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});
