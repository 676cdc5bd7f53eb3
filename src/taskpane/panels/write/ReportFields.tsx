import type { ReactNode } from "react";
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DateField } from "../../components/DateField";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";
import type { TextField } from "./form-texts";
import { NamndField } from "./NamndField";
import type { FilledForm } from "./use-report-form";

export interface ReportFieldsProps {
  readonly filled: FilledForm;
  readonly profile: Checked["profile"];
}

/** What the report is about and who writes it: one column, in the order in which it stands in the report. */
export function ReportFields({ filled, profile }: ReportFieldsProps) {
  const { write } = useStrings();
  const { standingNumber } = filled;
  const isOther = standingNumber !== undefined && filled.texts.diarienummer.trim() !== standingNumber;
  const numberHint = isOther ? write.standingNumber(standingNumber) : undefined;
  return (
    <>
      <Group name={write.groups.matter}>
        <KindField filled={filled} profile={profile} />
        <NamndField value={filled.texts.namnd} onChange={(text) => filled.type("namnd", text)} />
        <Day filled={filled} field="meetingDate" />
        <Texts filled={filled} fields={["diarienummer"]} hints={{ diarienummer: numberHint }} />
        <Texts filled={filled} fields={["title"]} />
      </Group>
      {filled.texts.matterKind === "svar-pa-remiss" && (
        <Group name={write.groups.remiss}>
          <Texts filled={filled} fields={["remissFrom", "remissDiarienummer"]} />
          <Day filled={filled} field="deadline" />
        </Group>
      )}
      <Group name={write.groups.officer}>
        <Texts filled={filled} fields={["officer", "phone"]} />
      </Group>
      <Group name={write.groups.signature}>
        <Texts filled={filled} fields={["signatory", "signatoryTitle", "forvaltning"]} />
      </Group>
    </>
  );
}

function KindField({ filled: { texts, kinds, type }, profile }: ReportFieldsProps) {
  const { write } = useStrings();
  return (
    <Field label={write.fields.matterKind} size="small">
      <Select value={texts.matterKind} onChange={(_, { value }) => type("matterKind", value)} lang="sv">
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {profile.matters[kind]?.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface DayProps {
  readonly filled: FilledForm;
  readonly field: "meetingDate" | "deadline";
}

function Day({ filled: { texts, type }, field }: DayProps) {
  const { write } = useStrings();
  return (
    <DateField label={write.fields[field]} value={texts[field]} onChange={(text) => type(field, text)} />
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      {children}
    </fieldset>
  );
}

interface TextsProps {
  readonly filled: FilledForm;
  readonly fields: readonly TextField[];
  readonly hints?: Readonly<Partial<Record<TextField, string | undefined>>>;
}

function Texts({ filled: { texts, type }, fields, hints = {} }: TextsProps) {
  const { write } = useStrings();
  return fields.map((field) => (
    <Field key={field} label={write.fields[field]} size="small" hint={hints[field] ?? null}>
      <Input
        value={texts[field]}
        lang="sv"
        autoComplete="off"
        onChange={(_, { value }) => type(field, value)}
      />
    </Field>
  ));
}

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
