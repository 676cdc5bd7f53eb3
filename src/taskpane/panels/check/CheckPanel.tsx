import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { PanelLayout } from "../../components/PanelLayout";
import { WithChecked } from "../../components/WithChecked";
import { useCheck } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import type { PanelProps } from "../panel";
import { countWords, newsWords, type News } from "./news";
import { Outcome } from "./Outcome";

/** Granska: what is found in the document, and what can be done about it. */
export function CheckPanel({ onOpen }: PanelProps) {
  const [news, setNews] = useState<News>({ kind: "none" });
  return (
    <PanelLayout>
      <Toolbar news={news} onNews={setNews} />
      <WithChecked>
        {(checked) => <Outcome checked={checked} onNews={setNews} onWrite={() => onOpen("skriv")} />}
      </WithChecked>
    </PanelLayout>
  );
}

interface ToolbarProps {
  readonly news: News;
  readonly onNews: (news: News) => void;
}

/** The count and what was just done share one line that is always there, so that nothing jumps. */
function Toolbar({ news, onNews }: ToolbarProps) {
  const { state, checkAgain } = useCheck();
  const strings = useStrings();
  const styles = useStyles();
  const check = () => {
    onNews({ kind: "none" });
    void checkAgain();
  };
  return (
    <div className={styles.toolbar}>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabledFocusable={state.phase === "checking"}
        onClick={check}
      >
        {strings.check.again}
      </Button>
      <p role="status" className={styles.status}>
        <span className={styles.count}>{countWords(state, strings)}</span> {newsWords(news, strings)}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  toolbar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  status: {
    flex: "1 1 120px",
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
