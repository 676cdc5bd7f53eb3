import { useId, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { Finding, Fix, TextPlace } from "../../../core/checking/finding";
import type { Rule } from "../../../core/checking/rule";
import { isHinder } from "../../../core/checking/verdict";
import { Card } from "../../components/Card";
import type { Checked } from "../../state/check-state";
import { usePausedChecks } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import { actOn } from "./act-on";
import { CorrectionArea } from "./CorrectionArea";
import { FindingFooter } from "./FindingFooter";
import { FindingWords } from "./FindingWords";
import { IgnoreForm } from "./IgnoreForm";
import type { News } from "./news";
import { severityIcon, useSeverityColours } from "./severity-look";
import { useCardLook } from "./use-card-look";
import { useCorrection } from "./use-correction";
import { useIgnoring } from "./use-ignoring";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly checked: Checked;
  /** The rule that found it; undefined when this profile does not hold it. */
  readonly rule: Rule | undefined;
  /** Neither in a document that cannot be changed. */
  readonly may: { readonly correct: boolean; readonly ignore: boolean };
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onShow: (place: TextPlace) => void;
  /** The document has been changed, and read back. */
  readonly onChanged: (news: News) => void;
}

/** One cause: what is wrong, the words, why, and what can be done about it. */
export function FindingCard({ finding, checked, rule, may, onShow, onChanged, ...props }: FindingCardProps) {
  const { check } = useStrings();
  const correction = useCorrection((undoSteps) => onChanged({ kind: "corrected", undoSteps }));
  const ignoring = useIgnoring({ checked, finding }, onChanged);
  const isOpen = correction.isOpen || ignoring.isOpen;
  usePausedChecks(isOpen);
  const look = useCardLook();
  const colours = useSeverityColours();
  const card = useRef<HTMLElement>(null);
  const messageId = useId();
  const fixes: readonly Fix[] = may.correct ? (finding.fixes ?? []) : [];
  const { where, severity } = finding;
  const kind = {
    icon: severityIcon[severity],
    word: isHinder(finding) ? check.hinder : check.severity[severity],
  };
  const actions = {
    Enter: { label: check.goTo, act: where === "document" ? undefined : () => onShow(where) },
    r: { label: check.correct, act: fixes.length > 0 ? correction.show : undefined },
    i: { label: check.ignore, act: may.ignore ? ignoring.ask : undefined },
  };
  const stay = () => card.current?.focus();
  return (
    <Card
      {...props}
      ref={card}
      labelledBy={messageId}
      className={mergeClasses(look.card, colours[severity])}
      onKey={(key) => !isOpen && actOn(key, actions)}
    >
      <FindingWords finding={finding} kind={kind} messageId={messageId} onShow={onShow} />
      <CorrectionArea correction={correction} fixes={fixes} onClosed={stay} />
      {ignoring.isOpen && <IgnoreForm ignoring={ignoring} onClosed={stay} />}
      <FindingFooter rule={rule} actions={isOpen ? [] : Object.values(actions)} />
    </Card>
  );
}
