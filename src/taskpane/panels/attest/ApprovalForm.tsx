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
  const { memory } = useServices();
  const [typed, setTyped] = useRemembered(memory.document, "attest");
  const [tried, setTried] = useState(false);
  const name = (typed["name"] ?? "").trim();
  const date = parseTypedDate(typed["date"] ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || name === "" || date.kind !== "day") return;
    void onAttest({ name, title: (typed["title"] ?? "").trim(), date: date.date }).then((stands) => {
      if (!stands) return;
      setTyped({});
      setTried(false);
    });
  };
  const nameFault = tried && name === "" ? attest.nameMissing : undefined;
  const styles = useStyles();
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2 className={styles.heading}>{attest.form}</h2>
      <Field
        label={attest.name}
        size="small"
        validationState={nameFault ? "error" : "none"}
        validationMessage={nameFault ?? null}
      >
        <Input
          value={typed["name"] ?? ""}
          autoComplete="off"
          onChange={(_, { value }) => setTyped({ ...typed, name: value })}
        />
      </Field>
      <Field label={attest.personTitle} size="small">
        <Input
          value={typed["title"] ?? ""}
          autoComplete="off"
          lang="sv"
          onChange={(_, { value }) => setTyped({ ...typed, title: value })}
        />
      </Field>
      <DateField
        label={attest.date}
        hint={attest.dateHint}
        value={typed["date"] ?? ""}
        error={tried && date.kind === "none" ? attest.dateMissing : undefined}
        onChange={(value) => setTyped({ ...typed, date: value })}
      />
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={busy}>
        {busy ? attest.working : attest.attest}
      </Button>
    </form>
  );
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
