import { useId, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Clause } from "../../../core/clauses/clause";
import type { RememberedSlots } from "../../../core/clauses/fill-clause";
import type { Facts } from "../../../core/facts/facts";
import { Card } from "../../components/Card";
import { Failure } from "../../components/Failure";
import type { Failed } from "../../state/failed";
import type { Remembered } from "../../state/use-remembered";
import { ClauseActions } from "./ClauseActions";
import { ClauseText } from "./ClauseText";
import { SlotInputs } from "./SlotInputs";
import { fillWithAnswers, openSlots, rememberable } from "./slots";
import { useInsertion, type InsertionState } from "./use-insertion";

export interface ClauseCardProps {
  readonly clause: Clause;
  readonly facts: Facts;
  readonly remembered: RememberedSlots;
  /** False in a document that cannot be changed, or that has no cursor. */
  readonly mayInsert: boolean;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onInserted: (undoSteps: number | undefined, answers: RememberedSlots) => void;
}

/** One phrase as it will read, what is left to fill in, and the button that inserts it. */
export function ClauseCard({ clause, facts, remembered, mayInsert, ...props }: ClauseCardProps) {
  const styles = useStyles();
  const titleId = useId();
  const { slots, answers, answer } = useAnswers(clause, facts, remembered);
  const filled = fillWithAnswers(clause, facts, answers);
  const { state, insert } = useInsertion((undoSteps) =>
    props.onInserted(undoSteps, rememberable(slots, answers)),
  );
  const onKey = (key: string) => {
    if (key !== "Enter" || !mayInsert) return false;
    void insert(filled);
    return true;
  };
  return (
    <Card labelledBy={titleId} inTabOrder={props.inTabOrder} onFocus={props.onFocus} onKey={onKey}>
      <h3 id={titleId} className={styles.title} lang="sv">
        {clause.title}
      </h3>
      <ClauseText filled={filled} />
      {isFailed(state) && <Failure failed={state} />}
      {mayInsert && (
        <ClauseActions
          slots={slots.length}
          open={filled.open}
          busy={state.phase === "inserting"}
          onInsert={() => void insert(filled)}
        >
          <SlotInputs slots={slots} answers={answers} onAnswer={answer} />
        </ClauseActions>
      )}
    </Card>
  );
}

/** What was typed for this phrase, over what was written in earlier ones. */
function useAnswers(clause: Clause, facts: Facts, remembered: RememberedSlots) {
  const [typed, setTyped] = useState<Remembered>({});
  const answers: Remembered = { ...remembered, ...typed };
  const answer = (key: string, text: string) => setTyped({ ...typed, [key]: text });
  return { slots: openSlots(clause, facts), answers, answer };
}

const isFailed = (state: InsertionState): state is Failed =>
  state.phase === "refused" || state.phase === "broken";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
