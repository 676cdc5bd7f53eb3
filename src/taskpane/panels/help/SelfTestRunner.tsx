import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ProbeResult, SelfTest, SelfTestOutcome, SelfTestReport } from "../../../host/self-test";
import { Broken } from "../../components/Broken";
import { Notice } from "../../components/Notice";
import { useServices } from "../../services";
import { useSelfTest } from "./use-self-test";
import { useHelpStrings } from "./use-help-strings";

/** Runs the self-test, shows how far it has come, can be stopped, and ends with a report to save. */
export function SelfTestRunner({ load }: { readonly load: () => Promise<SelfTest> }) {
  const help = useHelpStrings();
  const { state, run, stop } = useSelfTest(load);
  switch (state.phase) {
    case "ready":
      return (
        <Button size="small" onClick={run}>
          {help.runSelfTest}
        </Button>
      );
    case "running":
      return (
        <>
          <p role="status">{help.running(state.results.length, state.probes)}</p>
          <Button size="small" onClick={stop}>
            {help.stop}
          </Button>
          <Results results={state.results} />
        </>
      );
    case "done":
      return (
        <>
          <Outcome outcome={state.outcome} />
          <Button size="small" onClick={run}>
            {help.runSelfTest}
          </Button>
        </>
      );
    case "broken":
      return <Broken error={state.error} />;
  }
}

function Outcome({ outcome }: { readonly outcome: SelfTestOutcome }) {
  const help = useHelpStrings();
  if (outcome.kind === "refused")
    return (
      <Notice intent="warning" announced>
        {help.refused[outcome.reason]}
      </Notice>
    );
  return <Report report={outcome.report} />;
}

function Report({ report }: { readonly report: SelfTestReport }) {
  const help = useHelpStrings();
  const styles = useStyles();
  const differing = report.results.filter(({ outcome }) => outcome === "differs").length;
  return (
    <>
      <p role="status">{help.ran(report.results.length, differing)}</p>
      <Results results={report.results} />
      <p>
        <a className={styles.save} download="sjalvtest.txt" href={textAddress(report.text)}>
          {help.saveReport}
        </a>
      </p>
      {/* Some Words let no page save a file; then the text can be copied. */}
      <textarea
        className={styles.text}
        readOnly
        rows={6}
        aria-label={help.report}
        lang="en"
        value={report.text}
      />
    </>
  );
}

function Results({ results }: { readonly results: readonly ProbeResult[] }) {
  const { language } = useServices();
  const help = useHelpStrings();
  const styles = useStyles();
  return (
    <ul className={styles.results}>
      {results.map(({ id, title, outcome, observed }) => (
        <li key={id} className={styles.result}>
          <span>{title[language]}</span>
          <span className={styles.verdict}>
            {help.verdict[outcome]}
            {outcome === "differs" && `: ${observed}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

const textAddress = (text: string) => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

const useStyles = makeStyles({
  results: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: "none" },
  result: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  verdict: { color: tokens.colorNeutralForeground3 },
  save: { color: tokens.colorBrandForegroundLink },
  text: {
    boxSizing: "border-box",
    width: "100%",
    marginBottom: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});
