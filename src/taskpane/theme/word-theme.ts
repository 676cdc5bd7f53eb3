import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { PaneTheme } from "../services";

/** Word's blue (#185ABD is its own), from dark to light. */
const wordBlue: BrandVariants = {
  10: "#030A17",
  20: "#0A1A36",
  30: "#0D2858",
  40: "#0F3474",
  50: "#103F91",
  60: "#1349A0",
  70: "#1551AF",
  80: "#185ABD",
  90: "#2669C6",
  100: "#3478CF",
  110: "#4A8AD9",
  120: "#659DE2",
  130: "#81B0E9",
  140: "#9DC2F0",
  150: "#BAD5F5",
  160: "#D8E7FA",
};

export function wordTheme(theme: PaneTheme): Theme {
  switch (theme) {
    case "light":
      return createLightTheme(wordBlue);
    case "dark":
      return darkTheme();
    case "contrast":
      return createHighContrastTheme();
  }
}

/** Fluent's dark theme takes text colours from the middle of each ramp: too dark to read when small, on grey. */
function darkTheme(): Theme {
  return {
    ...createDarkTheme(wordBlue),
    colorBrandForeground1: wordBlue[130],
    colorBrandForeground2: wordBlue[140],
    colorBrandForegroundLink: wordBlue[130],
    colorBrandForegroundLinkHover: wordBlue[140],
    colorNeutralForeground2BrandHover: wordBlue[130],
    colorNeutralForeground2BrandPressed: wordBlue[120],
    colorCompoundBrandForeground1: wordBlue[130],
    colorCompoundBrandStroke: wordBlue[130],
    colorStatusDangerForeground1: "#F1919A",
    colorStatusWarningForeground3: "#FAA06B",
  };
}
