import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { showFinding } from "../../../actions/show-finding";
import { openFindings, type TextPlace } from "../../../core/checking/finding";
import { ConditionNotices } from "../../components/ConditionNotices";
import { Notice } from "../../components/Notice";
import { ProfileChoice } from "../../components/ProfileChoice";
import { useCardKeys } from "../../components/use-card-keys";
import { useServices } from "../../services";
import type { Checked } from "../../state/check-state";
import { useCheck } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import { FindingGroups } from "./FindingGroups";
import { NothingToShow } from "./NothingToShow";
import type { News } from "./news";
import { SafeFixes } from "./SafeFixes";
import { Unseen } from "./Unseen";

export interface OutcomeProps {
  readonly checked: Checked;
  readonly onNews: (news: News) => void;
  readonly onWrite: () => void;
}

/** A finished check: what stands in the way of changing anything, the findings, and what was not seen. */
export function Outcome({ checked, onNews, onWrite }: OutcomeProps) {
  const { report } = checked;
  const { host } = useServices();
  const { check } = useStrings();
  const { checkAgain } = useCheck();
  const keys = useCardKeys();
  const focusAfterCheck = useFocusAfterCheck(checked, keys.focusCard);
  const styles = useStyles();
  const show = (place: TextPlace) =>
    void showFinding(host, place).then(
      (result) => onNews({ kind: "shown", result }),
      () => onNews({ kind: "shown", result: "failed" }),
    );
  const changed = (index: number, news: News) => {
    onNews(news);
    focusAfterCheck(index);
    void checkAgain();
  };
  return (
    <>
      <ConditionNotices checked={checked} />
      <NotAssessedNotice checked={checked} />
      <CrashedNotice rules={report.crashed.map(({ rule }) => rule)} />
      {openFindings(report.findings).length === 0 && <NothingToShow checked={checked} onWrite={onWrite} />}
      {report.findings.length > 0 && (
        <>
          <SafeFixes checked={checked} onDone={(news) => changed(0, news)} />
          <FindingGroups checked={checked} keys={keys} onShow={show} onChanged={changed} />
          <p className={styles.keys}>{check.keys}</p>
        </>
      )}
      {report.facts.textKind !== "empty" && (
        <>
          <Unseen checked={checked} />
          <ProfileChoice checked={checked} profile={checked.profile} />
        </>
      )}
    </>
  );
}

/** Why the head says that the document could not be judged. An empty one needs no explanation. */
function NotAssessedNotice({ checked: { verdict } }: { readonly checked: Checked }) {
  const { check } = useStrings();
  if (verdict.kind !== "not-assessed" || verdict.why === "empty") return null;
  return <Notice intent="info">{check.notAssessed[verdict.why]}</Notice>;
}

function CrashedNotice({ rules }: { readonly rules: readonly string[] }) {
  const { check } = useStrings();
  return rules.length > 0 && <Notice intent="warning">{check.crashed(rules.join(", "))}</Notice>;
}

/** A corrected card goes away with the next check; focus then goes to the one that took its place. */
function useFocusAfterCheck(
  checked: Checked,
  focusCard: (index: number) => boolean,
): (index: number) => void {
  const wanted = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (wanted.current !== undefined) focusCard(wanted.current);
    wanted.current = undefined;
  }, [checked, focusCard]);
  return (index) => {
    wanted.current = index;
  };
}

const useStyles = makeStyles({
  keys: {
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});
