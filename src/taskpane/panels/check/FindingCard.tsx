import { useId, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, TextPlace } from "../../../core/checking/finding";
import type { Rule } from "../../../core/checking/rule";
import { Failure } from "../../components/Failure";
import { useServices } from "../../services";
import type { Failed } from "../../state/failed";
import { useStrings } from "../../strings/use-strings";
import { CardButtons } from "./CardButtons";
import { Correction } from "./Correction";
import { OtherPlaces } from "./OtherPlaces";
import { Quote } from "./Quote";
import { severityIcon, useSeverityColours } from "./severity-look";
import { useCorrection, type CorrectionState } from "./use-correction";
import { Why } from "./Why";

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
export function FindingCard(props: FindingCardProps) {
  const { finding, rule, onShow } = props;
  const { language } = useServices();
  const correction = useCorrection(props.onCorrected);
  const styles = useStyles();
  const colours = useSeverityColours();
  const card = useRef<HTMLElement>(null);
  const messageId = useId();
  const whyId = useId();
  const [whyIsOpen, setWhyIsOpen] = useState(false);
  const place = finding.where === "document" ? undefined : finding.where;
  const fixes = props.mayCorrect ? (finding.fixes ?? []) : [];
  const isOpen = correction.state.phase === "shown" || correction.state.phase === "applying";
  const closeCorrection = () => {
    correction.close();
    card.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && place) onShow(place);
    else if (event.key.toLowerCase() === "r" && fixes.length > 0) correction.show();
    else return;
    event.preventDefault();
  };
  return (
    <article
      ref={card}
      data-card
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-labelledby={messageId}
      className={mergeClasses(styles.card, colours[finding.severity])}
      onFocus={props.onFocus}
      onKeyDown={onKeyDown}
    >
      <SeverityLine finding={finding} />
      <p id={messageId} className={styles.message}>
        {finding.message[language]}
      </p>
      {place && <Quote place={place} />}
      <OtherPlaces places={finding.related ?? []} onShow={onShow} />
      {isFailed(correction.state) && <Failure failed={correction.state} />}
      {isOpen && (
        <Correction
          fixes={fixes}
          busy={correction.state.phase === "applying"}
          onApply={correction.apply}
          onCancel={closeCorrection}
        />
      )}
      <CardButtons
        onShow={place && !isOpen ? () => onShow(place) : undefined}
        onCorrect={fixes.length > 0 && !isOpen ? correction.show : undefined}
        why={rule && { isOpen: whyIsOpen, id: whyId, toggle: () => setWhyIsOpen(!whyIsOpen) }}
      />
      {rule && whyIsOpen && <Why id={whyId} rule={rule} />}
    </article>
  );
}

const isFailed = (state: CorrectionState): state is Failed =>
  state.phase === "refused" || state.phase === "broken";

function SeverityLine({ finding }: { readonly finding: Finding }) {
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <div className={styles.severity}>
      {severityIcon[finding.severity]}
      {check.severity[finding.severity]}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginTop: "80px",
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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
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
