import { useState } from "react";
import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Fix } from "../../../core/checking/finding";
import { useStrings } from "../../strings/use-strings";
import { BeforeAfter } from "./BeforeAfter";

export interface CorrectionProps {
  /** One is a correction; several are alternatives to choose among. */
  readonly fixes: readonly Fix[];
  readonly busy: boolean;
  readonly onApply: (fix: Fix) => void;
  readonly onCancel: () => void;
}

/** Shows what a correction would do, before it is done. */
export function Correction({ fixes, busy, onApply, onCancel }: CorrectionProps) {
  const { check, frame } = useStrings();
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const fix = fixes[chosen];
  return (
    <div
      className={styles.correction}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      {fixes.length > 1 && <Alternatives fixes={fixes} chosen={chosen} onChoose={setChosen} />}
      {fix && <BeforeAfter fix={fix} />}
      <div className={styles.buttons}>
        <Button
          autoFocus
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => fix && onApply(fix)}
        >
          {busy ? check.applying : check.apply}
        </Button>
        <Button size="small" onClick={onCancel} disabled={busy}>
          {frame.cancel}
        </Button>
      </div>
    </div>
  );
}

interface AlternativesProps {
  readonly fixes: readonly Fix[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function Alternatives({ fixes, chosen, onChoose }: AlternativesProps) {
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <RadioGroup
      aria-label={check.chooseCorrection}
      className={styles.alternatives}
      value={String(chosen)}
      onChange={(_, { value }) => onChoose(Number(value))}
    >
      {fixes.map((fix, index) => (
        <Radio key={index} value={String(index)} label={{ children: fix.after, lang: "sv" }} />
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  correction: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  alternatives: { margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
