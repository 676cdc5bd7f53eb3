import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Remembered } from "../../state/use-remembered";
import { useStrings, type Strings } from "../../strings/use-strings";
import type { OpenSlot } from "./slots";

export interface SlotInputsProps {
  readonly slots: readonly OpenSlot[];
  readonly answers: Remembered;
  readonly onAnswer: (key: string, text: string) => void;
}

/** Small inputs for what the document did not say; left empty, they become fields. */
export function SlotInputs({ slots, answers, onAnswer }: SlotInputsProps) {
  const { texts } = useStrings();
  const styles = useStyles();
  return (
    <div className={styles.slots}>
      {slots.map((open) => (
        <Field key={open.key} size="small" label={labelOf(open, texts)}>
          <Input
            size="small"
            lang="sv"
            value={answers[open.key] ?? ""}
            onChange={(_, { value }) => onAnswer(open.key, value)}
          />
        </Field>
      ))}
    </div>
  );
}

/** A slot's own guidance is Swedish, for it is what will stand in the document. */
function labelOf({ slot }: OpenSlot, texts: Strings["texts"]): string {
  const { guidance } = slot;
  if (guidance === undefined) return texts.slots[slot.name];
  return guidance.charAt(0).toLocaleUpperCase("sv") + guidance.slice(1);
}

const useStyles = makeStyles({
  slots: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
