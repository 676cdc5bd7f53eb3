import { useState, type FormEvent } from "react";
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { longestName, longestReason } from "../../../core/hidden-part/visible-line";
import type { TypedReason } from "../../../core/deviations/deviation";
import { Failure } from "../../components/Failure";
import { useFirstFault } from "../../components/use-first-fault";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";
import type { IgnoringSteps } from "./use-ignoring";

export interface IgnoreFormProps {
  readonly ignoring: IgnoringSteps;
  /** The person let it be. */
  readonly onClosed: () => void;
}

/** Why a finding is to stand as it is, and who says so. */
export function IgnoreForm({ ignoring, onClosed }: IgnoreFormProps) {
  const { check, frame } = useStrings();
  const styles = useStyles();
  const { state, ignore, close } = ignoring;
  const reason = useReason(ignore);
  const busy = state.phase === "storing";
  const cancel = () => {
    close();
    onClosed();
  };
  return (
    <form
      ref={reason.form}
      className={styles.form}
      aria-label={check.ignoreForm}
      noValidate
      onSubmit={reason.submit}
      onKeyDown={({ key }) => key === "Escape" && !busy && cancel()}
    >
      <Fields reason={reason} />
      <p className={styles.help}>{check.ignoreHelp}</p>
      {state.phase === "asked" && state.failed && <Failure failed={state.failed} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {busy ? check.storing : check.ignore}
        </Button>
        <Button size="small" onClick={cancel} disabled={busy}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  );
}

function Fields({ reason: { typed, type, errorFor } }: { readonly reason: ReturnType<typeof useReason> }) {
  const { check } = useStrings();
  const styles = useStyles();
  return (
    <>
      <Field label={check.reason} size="small" {...errorFor("reason", check.reasonMissing)}>
        <Textarea
          autoFocus
          size="small"
          rows={2}
          className={styles.reason}
          value={typed.reason}
          maxLength={longestReason}
          onChange={(_, { value }) => type("reason", value)}
        />
      </Field>
      <Field label={check.ignoredBy} size="small" {...errorFor("by", check.ignoredByMissing)}>
        <Input
          value={typed.by}
          maxLength={longestName}
          autoComplete="off"
          onChange={(_, { value }) => type("by", value)}
        />
      </Field>
    </>
  );
}

/** The name is the one that this person typed last; it is never asked of Word. The reason is always a new one. */
function useReason(onTyped: (typed: TypedReason) => void) {
  const { person } = useServices().memory;
  const [typed, setTyped] = useState<TypedReason>(() => ({ by: person.get("ignored-by") ?? "", reason: "" }));
  const [isTried, setIsTried] = useState(false);
  const { form, seek } = useFirstFault();
  const isMissing = (field: keyof TypedReason) => typed[field].trim() === "";
  const errorFor = (field: keyof TypedReason, message: string) =>
    isTried && isMissing(field) ? { validationState: "error" as const, validationMessage: message } : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isMissing("by") || isMissing("reason")) return seek();
    person.set("ignored-by", typed.by.trim());
    onTyped(typed);
  };
  const type = (field: keyof TypedReason, text: string) => setTyped({ ...typed, [field]: text });
  return { form, typed, type, errorFor, submit };
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  reason: { minWidth: 0, "& textarea": { minWidth: 0 } },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
