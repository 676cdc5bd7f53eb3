import { useMemo } from "react";
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BrokenBoundary } from "./components/Broken";
import { Frame } from "./Frame";
import { useServices } from "./services";
import { CheckProvider } from "./state/use-check";
import { usePaneTheme } from "./theme/use-pane-theme";
import { wordTheme } from "./theme/word-theme";

/** The whole pane: theme, the checked document, head, tabs and the open panel. */
export function Taskpane() {
  const { language } = useServices();
  const theme = usePaneTheme();
  const styles = useStyles();
  return (
    <FluentProvider theme={useMemo(() => wordTheme(theme), [theme])}>
      {/* Within the provider, whose own classes are copied to every list and menu that opens. */}
      <div className={mergeClasses(styles.pane, theme !== "light" && styles.dark)} lang={language}>
        <BrokenBoundary>
          <CheckProvider>
            <Frame />
          </CheckProvider>
        </BrokenBoundary>
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    colorScheme: "light",
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { animationDuration: "0.01ms", transitionDuration: "0.01ms" },
    },
  },
  /** For what the browser draws itself: scrollbars and lists of choices. */
  dark: { colorScheme: "dark" },
});
