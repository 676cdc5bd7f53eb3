import { useState, type FormEvent } from "react";
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Approval } from "../../../core/attestation/attestation";
import { longestReason } from "../../../core/hidden-part/visible-line";
import { DateField } from "../../components/DateField";
import { parseTypedDate } from "../../components/typed-date";
import { useFirstFault } from "../../components/use-first-fault";
import { useServices } from "../../services";
import { useRemembered } from "../../state/use-remembered";
import { useAttestStrings } from "./use-attest-strings";

export interface ApprovalFormProps {
  readonly busy: boolean;
  /** How many things stand in the way and take a reason to go on in spite of; 0 too where no reason can be stored. */
  readonly hinders: number;
  /** Resolves when it is known how it went; true when the approval stands in the document. */
  readonly onAttest: (approval: Approval) => Promise<boolean>;
}

/** Who approves and when. Nothing is ever filled in: it is what a person puts there on purpose. */
export function ApprovalForm(props: ApprovalFormProps) {
  const { busy, hinders } = props;
  const attest = useAttestStrings();
  const approval = useApprovalForm(props);
  const styles = useStyles();
  return (
    <form ref={approval.form} className={styles.form} onSubmit={approval.submit} noValidate>
      <h2 className={styles.heading}>{attest.form}</h2>
      <PersonFields approval={approval} />
      {hinders > 0 && <ReasonField approval={approval} />}
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy}>
        {busy ? attest.working : attest.attest}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly approval: ReturnType<typeof useApprovalForm>;
}

function PersonFields({ approval: { typed, type, isTried, errorFor } }: FieldsProps) {
  const attest = useAttestStrings();
  return (
    <>
      <Field label={attest.name} size="small" {...errorFor("name", attest.nameMissing)}>
        <Input value={typed.name} autoComplete="off" onChange={(_, { value }) => type("name", value)} />
      </Field>
      <Field label={attest.personTitle} size="small">
        <Input value={typed.title} autoComplete="off" onChange={(_, { value }) => type("title", value)} />
      </Field>
      <DateField
        label={attest.date}
        hint={attest.dateHint}
        value={typed.date}
        error={errorFor("date", attest.dateMissing).validationMessage}
        isTried={isTried}
        onChange={(value) => type("date", value)}
      />
    </>
  );
}

function ReasonField({ approval: { typed, type, errorFor } }: FieldsProps) {
  const attest = useAttestStrings();
  const styles = useStyles();
  return (
    <Field
      label={attest.reason}
      size="small"
      hint={attest.reasonHelp}
      {...errorFor("reason", attest.reasonMissing)}
    >
      <Textarea
        rows={2}
        className={styles.reason}
        value={typed.reason}
        maxLength={longestReason}
        onChange={(_, { value }) => type("reason", value)}
      />
    </Field>
  );
}

type ApprovalField = "name" | "title" | "date" | "reason";

/** What is typed survives a reload; it is cleared when it stands in the document, and only then. */
function useApprovalForm({ busy, hinders, onAttest }: ApprovalFormProps) {
  const { memory } = useServices();
  const [remembered, remember] = useRemembered(memory.document, "attest");
  const [isTried, setIsTried] = useState(false);
  const { form, seek } = useFirstFault();
  const { name = "", title = "", date = "", reason = "" } = remembered;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    const day = parseTypedDate(date);
    if (busy) return;
    if (name.trim() === "" || day.kind !== "day" || (hinders > 0 && reason.trim() === "")) return seek();
    const despite = hinders > 0 ? { despite: { hinders, reason } } : {};
    void onAttest({ name: name.trim(), title: title.trim(), date: day.date, ...despite }).then((stands) => {
      if (!stands) return;
      remember({});
      setIsTried(false);
    });
  };
  const type = (field: ApprovalField, text: string) => remember({ ...remembered, [field]: text });
  const typed = { name, title, date, reason };
  const errorFor = (field: ApprovalField, message: string) =>
    isTried && typed[field].trim() === ""
      ? { validationState: "error" as const, validationMessage: message, hint: null }
      : {};
  return { form, typed, type, isTried, errorFor, submit };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: { minWidth: 0, "& textarea": { minWidth: 0 } },
  button: { alignSelf: "flex-start" },
});
