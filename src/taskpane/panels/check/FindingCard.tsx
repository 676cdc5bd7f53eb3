import { useId, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, Fix, TextPlace } from "../../../core/checking/finding";
import type { Rule } from "../../../core/checking/rule";
import { Card } from "../../components/Card";
import { useServices } from "../../services";
import { usePausedChecks } from "../../state/use-check";
import { useStrings } from "../../strings/use-strings";
import { CorrectionArea } from "./CorrectionArea";
import { FindingFooter } from "./FindingFooter";
import { OtherPlaces } from "./OtherPlaces";
import { Quote } from "./Quote";
import { severityIcon, useSeverityColours } from "./severity-look";
import { useCorrection } from "./use-correction";

export interface FindingCardProps {
  readonly finding: Finding;
  /** The rule that found it; undefined when this profile does not hold it. */
  readonly rule: Rule | undefined;
  /** False in a document that cannot be changed. */
  readonly mayCorrect: boolean;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onShow: (place: TextPlace) => void;
  readonly onCorrected: (undoSteps: number | undefined) => void;
}

/** One cause: what is wrong, the words, why, and what can be done about it. */
export function FindingCard({ finding, rule, mayCorrect, onShow, ...props }: FindingCardProps) {
  const correction = useCorrection(props.onCorrected);
  usePausedChecks(correction.isOpen);
  const styles = useStyles();
  const colours = useSeverityColours();
  const card = useRef<HTMLElement>(null);
  const messageId = useId();
  const fixes: readonly Fix[] = mayCorrect ? (finding.fixes ?? []) : [];
  const { where } = finding;
  const show = where === "document" ? undefined : () => onShow(where);
  const correct = fixes.length > 0 ? correction.show : undefined;
  const onKey = (key: string) => {
    const action = key === "Enter" ? show : key.toLowerCase() === "r" ? correct : undefined;
    action?.();
    return action !== undefined;
  };
  return (
    <Card
      ref={card}
      labelledBy={messageId}
      className={mergeClasses(styles.card, colours[finding.severity])}
      inTabOrder={props.inTabOrder}
      onFocus={props.onFocus}
      onKey={onKey}
    >
      <Words finding={finding} messageId={messageId} onShow={onShow} />
      <CorrectionArea correction={correction} fixes={fixes} onClosed={() => card.current?.focus()} />
      <FindingFooter rule={rule} buttons={correction.isOpen ? {} : { show, correct }} />
    </Card>
  );
}

interface WordsProps {
  readonly finding: Finding;
  readonly messageId: string;
  readonly onShow: (place: TextPlace) => void;
}

function Words({ finding, messageId, onShow }: WordsProps) {
  const { language } = useServices();
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <>
      <div className={styles.severity}>
        {severityIcon[finding.severity]}
        {check.severity[finding.severity]}
      </div>
      <p id={messageId} className={styles.message}>
        {finding.message[language]}
      </p>
      {finding.where !== "document" && <Quote place={finding.where} />}
      <OtherPlaces places={finding.related ?? []} onShow={onShow} />
    </>
  );
}

const useStyles = makeStyles({
  card: {
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXS,
    "::before": {
      content: '""',
      position: "absolute",
      left: "-1px",
      top: "-1px",
      bottom: "-1px",
      width: "3px",
      borderRadius: `${tokens.borderRadiusMedium} 0 0 ${tokens.borderRadiusMedium}`,
      backgroundColor: "currentColor",
      forcedColorAdjust: "none",
    },
  },
  severity: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
