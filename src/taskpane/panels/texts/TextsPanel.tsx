import { useDeferredValue, useState, type KeyboardEvent } from "react";
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { RememberedSlots } from "../../../core/clauses/fill-clause";
import { ConditionNotices } from "../../components/ConditionNotices";
import { PanelLayout } from "../../components/PanelLayout";
import { useCardKeys } from "../../components/use-card-keys";
import { WithChecked } from "../../components/WithChecked";
import { useServices } from "../../services";
import type { Checked } from "../../state/check-state";
import { useCheck } from "../../state/use-check";
import { useRemembered } from "../../state/use-remembered";
import { howToUndo } from "../../strings/how-to-undo";
import { useStrings } from "../../strings/use-strings";
import { ClauseList } from "./ClauseList";
import { useShownClauses } from "./use-shown-clauses";

/** Texter: phrases that fit where the cursor is, and all the others by searching. */
export function TextsPanel() {
  return (
    <PanelLayout>
      <WithChecked>{(checked) => <Phrases checked={checked} />}</WithChecked>
    </PanelLayout>
  );
}

function Phrases({ checked }: { readonly checked: Checked }) {
  const { texts, frame } = useStrings();
  const { memory, host } = useServices();
  const { checkAgain } = useCheck();
  const [remembered, remember] = useRemembered(memory.document, "slots");
  const [query, setQuery] = useState("");
  const [news, setNews] = useState("");
  const keys = useCardKeys();
  const shown = useShownClauses({ checked, remembered, query: useDeferredValue(query.trim()) });
  const styles = useStyles();
  const inserted = (undoSteps: number | undefined, answers: RememberedSlots) => {
    remember({ ...remembered, ...answers });
    setNews(`${texts.inserted} ${howToUndo(frame, undoSteps)}`);
    void checkAgain();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if ((event.key === "ArrowDown" || event.key === "Enter") && keys.focusCard(0)) event.preventDefault();
  };
  return (
    <>
      <div className={styles.top}>
        <Input
          type="search"
          aria-label={texts.search}
          placeholder={texts.search}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={onKeyDown}
        />
        <p role="status" className={styles.status}>
          {shown.count} {news}
        </p>
      </div>
      <ConditionNotices checked={checked} />
      {!host.capabilities.hasCursor && <p className={styles.hint}>{texts.noCursor}</p>}
      <ClauseList checked={checked} shown={shown} keys={keys} remembered={remembered} onInserted={inserted} />
    </>
  );
}

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: `calc(-1 * ${tokens.spacingVerticalM}) 0 calc(-1 * ${tokens.spacingVerticalS})`,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
