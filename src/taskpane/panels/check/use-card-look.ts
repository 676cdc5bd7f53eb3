import { makeStyles, tokens } from "@fluentui/react-components";

/** A finding's card: a thin bar in its colour, and a line above that says what kind of finding it is. */
export const useCardLook = makeStyles({
  card: {
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXS,
    "::before": {
      content: '""',
      position: "absolute",
      left: "-1px",
      top: "-1px",
      bottom: "-1px",
      width: "3px",
      borderRadius: `${tokens.borderRadiusMedium} 0 0 ${tokens.borderRadiusMedium}`,
      backgroundColor: "currentColor",
      forcedColorAdjust: "none",
    },
  },
  kind: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
