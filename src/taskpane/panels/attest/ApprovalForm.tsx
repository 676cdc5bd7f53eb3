import { useState, type FormEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Approval } from "../../../core/attestation/attestation";
import { DateField } from "../../components/DateField";
import { parseTypedDate } from "../../components/typed-date";
import { useServices } from "../../services";
import { useRemembered } from "../../state/use-remembered";
import { useStrings } from "../../strings/use-strings";

export interface ApprovalFormProps {
  readonly busy: boolean;
  /** Resolves when it is known how it went; true when the approval stands in the document. */
  readonly onAttest: (approval: Approval) => Promise<boolean>;
}

/** Who approves and when. Nothing is ever filled in: it is what a person puts there on purpose. */
export function ApprovalForm({ busy, onAttest }: ApprovalFormProps) {
  const { attest } = useStrings();
  const { typed, type, isTried, submit } = useApprovalForm({ busy, onAttest });
  const isMissing = (field: ApprovalField) => isTried && typed[field].trim() === "";
  const styles = useStyles();
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2 className={styles.heading}>{attest.form}</h2>
      <Field
        label={attest.name}
        size="small"
        validationState={isMissing("name") ? "error" : "none"}
        validationMessage={isMissing("name") ? attest.nameMissing : null}
      >
        <Input value={typed.name} autoComplete="off" onChange={(_, { value }) => type("name", value)} />
      </Field>
      <Field label={attest.personTitle} size="small">
        <Input value={typed.title} autoComplete="off" onChange={(_, { value }) => type("title", value)} />
      </Field>
      <DateField
        label={attest.date}
        hint={attest.dateHint}
        value={typed.date}
        error={isMissing("date") ? attest.dateMissing : undefined}
        onChange={(value) => type("date", value)}
      />
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy}>
        {busy ? attest.working : attest.attest}
      </Button>
    </form>
  );
}

type ApprovalField = "name" | "title" | "date";

/** What is typed survives a reload; it is cleared when it stands in the document, and only then. */
function useApprovalForm({ busy, onAttest }: ApprovalFormProps) {
  const { memory } = useServices();
  const [remembered, remember] = useRemembered(memory.document, "attest");
  const [isTried, setIsTried] = useState(false);
  const { name = "", title = "", date = "" } = remembered;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    const day = parseTypedDate(date);
    if (busy || name.trim() === "" || day.kind !== "day") return;
    void onAttest({ name: name.trim(), title: title.trim(), date: day.date }).then((stands) => {
      if (!stands) return;
      remember({});
      setIsTried(false);
    });
  };
  const type = (field: ApprovalField, text: string) => remember({ ...remembered, [field]: text });
  return { typed: { name, title, date }, type, isTried, submit };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  button: { alignSelf: "flex-start" },
});
