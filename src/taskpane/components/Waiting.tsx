import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

/** Something takes a moment. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Spinner className={styles.waiting} size="tiny" label={{ children: label, className: styles.label }} />
  );
}

const useStyles = makeStyles({
  waiting: { justifyContent: "flex-start", padding: `${tokens.spacingVerticalM} 0` },
  label: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});
