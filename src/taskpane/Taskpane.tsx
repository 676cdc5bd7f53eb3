import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { BrokenBoundary } from "./components/Broken";
import { Frame } from "./Frame";
import { useServices } from "./services";
import { CheckProvider } from "./state/use-check";
import { useWordTheme } from "./theme/use-word-theme";

/** The whole pane: theme, the checked document, head, tabs and the open panel. */
export function Taskpane() {
  const { language } = useServices();
  const styles = useStyles();
  return (
    <FluentProvider theme={useWordTheme()}>
      {/* Within the provider, whose own classes are copied to every list and menu that opens. */}
      <div className={styles.pane} lang={language}>
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
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { animationDuration: "0.01ms", transitionDuration: "0.01ms" },
    },
  },
});
