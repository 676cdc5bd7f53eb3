import { useCallback, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { PanelLayout } from "../../components/PanelLayout";
import { WithChecked } from "../../components/WithChecked";
import { useServices } from "../../services";
import { useCheck } from "../../state/use-check";
import { useCheckAsOneWrites } from "../../state/use-check-as-one-writes";
import type { PanelProps } from "../panel";
import { countWords, newsWords, type News } from "./news";
import { Outcome } from "./Outcome";

/** Granska: what is found in the document, and what can be done about it. */
export function CheckPanel({ onOpen }: PanelProps) {
  const [news, setNews] = useState<News>({ kind: "none" });
  useCheckAsOneWrites(useCallback(() => setNews({ kind: "none" }), []));
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

/** The count and what was just done have room that is always there and always in sight, so that nothing jumps. */
function Toolbar({ news, onNews }: ToolbarProps) {
  const { state, checkAgain } = useCheck();
  const services = useServices();
  const { strings } = services;
  const styles = useStyles();
  const check = () => {
    onNews({ kind: "none" });
    void checkAgain();
  };
  return (
    <div className={styles.toolbar}>
      <Button
        size="small"
        className={styles.button}
        icon={<ArrowSyncRegular />}
        disabledFocusable={state.phase === "checking"}
        onClick={check}
      >
        {strings.check.again}
      </Button>
      <p role="status" className={styles.status}>
        <span className={styles.count}>{countWords(state, strings)}</span>{" "}
        <span className={styles.news}>{newsWords(news, state, services)}</span>
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "40px",
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { flexShrink: 0 },
  status: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  news: { display: "block" },
});
