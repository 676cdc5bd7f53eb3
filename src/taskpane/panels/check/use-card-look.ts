import { makeStyles, tokens } from "@fluentui/react-components";

/** A finding's card has a thin bar in its colour. */
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
      "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
    },
  },
});
