import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useCheck } from "../state/use-check";
import { useStrings } from "../strings/use-strings";
import { headLines } from "./head-lines";
import { VerdictBadge } from "./VerdictBadge";

export interface HeadProps {
  readonly helpIsOpen: boolean;
  readonly onCheck: () => void;
  readonly onHelp: () => void;
}

/** What the document is, in two lines, and the one verdict on it. */
export function Head({ helpIsOpen, onCheck, onHelp }: HeadProps) {
  const { state } = useCheck();
  const { frame } = useStrings();
  const styles = useStyles();
  const lines = headLines(state, frame);
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <span className={styles.first}>{lines.first}</span>
        <span className={styles.hidden}>{frame.separator}</span>
        <span className={styles.second}>{lines.second}</span>
      </h1>
      <div className={styles.row}>
        <div className={styles.verdict}>
          <VerdictBadge state={state} onOpen={onCheck} />
        </div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.help}
          icon={<QuestionCircleRegular />}
          aria-pressed={helpIsOpen}
          onClick={onHelp}
        >
          {frame.help}
        </Button>
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  first: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  second: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // A long verdict takes two lines beside Help, where there is room for its beginning.
  verdict: { flex: "1 1 205px", minWidth: 0 },
  help: { marginLeft: "auto", minWidth: 0, color: tokens.colorNeutralForeground2 },
});
