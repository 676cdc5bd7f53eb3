import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rule } from "../../../core/checking/rule";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";

/** Why a rule asks for what it asks, and where that is written. */
export function Why({ id, rule }: { readonly id: string; readonly rule: Rule }) {
  const { language } = useServices();
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <div id={id} className={styles.why}>
      <p>{rule.why[language]}</p>
      <p lang="sv">{check.source(rule.source)}</p>
    </div>
  );
}

const useStyles = makeStyles({
  why: {
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    "& p": { margin: `${tokens.spacingVerticalXS} 0 0` },
  },
});
