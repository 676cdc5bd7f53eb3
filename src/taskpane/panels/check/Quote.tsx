import { makeStyles, tokens } from "@fluentui/react-components";
import type { TextPlace } from "../../../core/checking/finding";
import { quoteParts } from "./quote-parts";

/** The document's own words, with the fault marked in them. */
export function Quote({ place }: { readonly place: TextPlace }) {
  const styles = useStyles();
  const { before, marked, after } = quoteParts(place);
  if ((before + marked + after).trim() === "") return null;
  return (
    <p className={styles.quote} lang="sv">
      {before}
      {marked !== "" && <mark className={styles.mark}>{marked}</mark>}
      {after}
    </p>
  );
}

const useStyles = makeStyles({
  quote: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  mark: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
  },
});
