import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../../core/checking/finding";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";

/** What stands there now and what will stand there; of what changes no words, what it does. */
export function BeforeAfter({ fix }: { readonly fix: Fix }) {
  const { language } = useServices();
  const { check } = useStrings();
  const styles = useStyles();
  if (fix.does) return <p className={styles.does}>{fix.does[language]}</p>;
  return (
    <dl className={styles.pair} lang="sv">
      {fix.before !== "" && (
        <div className={styles.row}>
          <dt>{check.before}</dt>
          <dd>
            <del className={styles.before}>{fix.before}</del>
          </dd>
        </div>
      )}
      <div className={styles.row}>
        <dt>{fix.before === "" ? check.added : check.after}</dt>
        <dd>
          <ins className={styles.after}>{fix.after === "" ? "–" : fix.after}</ins>
        </dd>
      </div>
    </dl>
  );
}

const useStyles = makeStyles({
  does: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusSuccessForeground1,
    overflowWrap: "anywhere",
  },
  pair: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    "& dt": { minWidth: "44px", color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  },
  before: { color: tokens.colorNeutralForeground2, textDecorationColor: tokens.colorStatusDangerForeground1 },
  after: {
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusSuccessForeground1,
  },
});
