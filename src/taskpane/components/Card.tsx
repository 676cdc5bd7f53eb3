import type { KeyboardEvent, ReactNode, Ref } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface CardProps {
  readonly ref?: Ref<HTMLElement>;
  /** The id of the words that name the card. */
  readonly labelledBy: string;
  readonly className?: string;
  /** One card of a list is in the Tab order at a time; see `useCardKeys`. */
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  /** A key pressed on the card itself, without modifiers; true when something was done about it. */
  readonly onKey: (key: string) => boolean;
  readonly children: ReactNode;
}

/** One thing of a list, with its own buttons, that the arrow keys come to. */
export function Card({ labelledBy, className, inTabOrder, onKey, ...props }: CardProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    if (onKey(event.key)) event.preventDefault();
  };
  return (
    <article
      {...props}
      data-card
      tabIndex={inTabOrder ? 0 : -1}
      aria-labelledby={labelledBy}
      className={mergeClasses(styles.card, className)}
      onKeyDown={onKeyDown}
    />
  );
}

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // What sticks at the top of a panel must not cover the card that the arrows lead to.
    scrollMarginTop: "80px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
