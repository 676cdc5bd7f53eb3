import { makeStyles, tokens } from "@fluentui/react-components";
import type { FilledClause } from "../../../core/clauses/clause";

/** A phrase as it will read; what is still open stands as the field that it becomes. */
export function ClauseText({ filled }: { readonly filled: FilledClause }) {
  const styles = useStyles();
  return (
    <p className={styles.text} lang="sv">
      {filled.parts.map((part, index) =>
        part.kind === "open" ? (
          <span key={index} className={styles.open}>
            {part.guidance}
          </span>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  open: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    boxDecorationBreak: "clone",
  },
});
