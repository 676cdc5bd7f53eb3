import { makeStyles, tokens } from "@fluentui/react-components";
import type { RememberedSlots } from "../../../core/clauses/fill-clause";
import { useLock } from "../../components/ConditionNotices";
import type { CardKeys } from "../../components/use-card-keys";
import { useServices } from "../../services";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";
import { ClauseCard } from "./ClauseCard";
import type { ShownClauses } from "./use-shown-clauses";

export interface ClauseListProps {
  readonly checked: Checked;
  readonly shown: ShownClauses;
  readonly keys: CardKeys;
  readonly remembered: RememberedSlots;
  readonly onInserted: (undoSteps: number | undefined, answers: RememberedSlots) => void;
}

export function ClauseList({ checked, shown, keys, remembered, onInserted }: ClauseListProps) {
  const { host } = useServices();
  const { texts } = useStrings();
  const mayInsert = useLock(checked) === undefined && host.capabilities.hasCursor;
  const styles = useStyles();
  return (
    <div ref={keys.list} className={styles.list} onKeyDown={keys.onKeyDown}>
      {shown.heading && <h2 className={styles.heading}>{shown.heading}</h2>}
      {shown.hint && <p className={styles.hint}>{shown.hint}</p>}
      {shown.clauses.map((clause, index) => (
        <ClauseCard
          key={clause.id}
          clause={clause}
          facts={checked.report.facts}
          remembered={remembered}
          mayInsert={mayInsert}
          inTabOrder={index === Math.min(keys.active, shown.clauses.length - 1)}
          onFocus={() => keys.activate(index)}
          onInserted={onInserted}
        />
      ))}
      {mayInsert && shown.clauses.length > 0 && <p className={styles.hint}>{texts.keys}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
