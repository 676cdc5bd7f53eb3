import { useId, useState, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Clause } from "../../../core/clauses/clause";
import type { RememberedSlots } from "../../../core/clauses/fill-clause";
import type { Facts } from "../../../core/facts/facts";
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
  const [typed, setTyped] = useState<Remembered>({});
  const slots = openSlots(clause, facts);
  const answers: Remembered = { ...remembered, ...typed };
  const filled = fillWithAnswers(clause, facts, answers);
  const insertion = useInsertion((undoSteps) => props.onInserted(undoSteps, rememberable(slots, answers)));
  const insert = () => void insertion.insert(filled);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Enter" || event.target !== event.currentTarget || !mayInsert) return;
    event.preventDefault();
    insert();
  };
  return (
    <article
      data-card
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-labelledby={titleId}
      className={styles.card}
      onFocus={props.onFocus}
      onKeyDown={onKeyDown}
    >
      <h3 id={titleId} className={styles.title} lang="sv">
        {clause.title}
      </h3>
      <ClauseText filled={filled} />
      {isFailed(insertion.state) && <Failure failed={insertion.state} />}
      {mayInsert && (
        <ClauseActions
          slots={slots.length}
          open={filled.open}
          busy={insertion.state.phase === "inserting"}
          onInsert={insert}
        >
          <SlotInputs
            slots={slots}
            answers={answers}
            onAnswer={(key, text) => setTyped({ ...typed, [key]: text })}
          />
        </ClauseActions>
      )}
    </article>
  );
}

const isFailed = (state: InsertionState): state is Failed =>
  state.phase === "refused" || state.phase === "broken";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
