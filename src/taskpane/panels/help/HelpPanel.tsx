import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Capabilities } from "../../../host/document-host";
import { PanelLayout } from "../../components/PanelLayout";
import { useServices } from "../../services";
import { SelfTestRunner } from "./SelfTestRunner";
import { useHelpStrings } from "./use-help-strings";

/** Hjälp: what is not sent, the keys, what this Word can do, and the administrator's self-test. */
export function HelpPanel() {
  const { host, selfTest } = useServices();
  const help = useHelpStrings();
  return (
    <PanelLayout>
      <Topic name={help.privacy}>
        <p>{help.privacyText}</p>
      </Topic>
      <Topic name={help.keys}>
        <Pairs pairs={help.keyList} />
      </Topic>
      <Topic name={help.capabilities}>
        <Abilities capabilities={host.capabilities} />
      </Topic>
      {selfTest && (
        <Topic name={help.selfTest}>
          <p>{help.selfTestText}</p>
          <SelfTestRunner load={selfTest} />
        </Topic>
      )}
    </PanelLayout>
  );
}

function Topic({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={name} className={styles.topic}>
      <h2 className={styles.heading}>{name}</h2>
      {children}
    </section>
  );
}

function Abilities({ capabilities }: { readonly capabilities: Capabilities }) {
  const help = useHelpStrings();
  const answer = (can: boolean) => (can ? help.yes : help.no);
  return (
    <Pairs
      pairs={[
        [help.runsIn, capabilities.name],
        [help.canWrite, answer(capabilities.canWrite)],
        [help.hasCursor, answer(capabilities.hasCursor)],
        [help.canStoreParts, answer(capabilities.canStoreParts)],
        [help.hasUndo, answer(capabilities.hasUndo)],
      ]}
    />
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.pairs}>
      {pairs.map(([term, text]) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  topic: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  pairs: { margin: 0 },
  pair: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  term: { flex: "1 0 96px", color: tokens.colorNeutralForeground2 },
  text: { flex: "2 1 120px", margin: 0 },
});
