import { sectionRoles, type MatterKind } from "../../../core/facts/facts";
import { printSwedishDate } from "../../../core/language/swedish-dates";
import type { PlainDate } from "../../../core/language/plain-date";
import type { ReportForm } from "../../../core/skeleton/report-form";
import { parseTypedDate } from "../../components/typed-date";

/** The form as it stands in its fields: all texts, days as typed, sections by comma. */
export type FormTexts = Readonly<Record<FormField, string>>;

export type FormField = keyof ReportForm;

/** Those that hold plain text, which the form takes as they are. */
export type TextField = Exclude<FormField, "matterKind" | "meetingDate" | "deadline" | "optionalSections">;

export function printForm(form: ReportForm): FormTexts {
  return {
    ...form,
    meetingDate: printDay(form.meetingDate),
    deadline: printDay(form.deadline),
    optionalSections: form.optionalSections.join(","),
  };
}

/** Undefined while a day cannot be read: then nothing may be written. */
export function parseForm(texts: FormTexts, kinds: readonly MatterKind[]): ReportForm | undefined {
  const meetingDate = parseTypedDate(texts.meetingDate);
  const deadline = parseTypedDate(texts.deadline);
  if (!isDayOrNone(meetingDate.kind) || !isDayOrNone(deadline.kind)) return undefined;
  const chosen = texts.optionalSections.split(",");
  return {
    ...trimmed(texts),
    matterKind: kinds.find((kind) => kind === texts.matterKind) ?? kinds[0] ?? "svar-pa-remiss",
    meetingDate: meetingDate.kind === "day" ? meetingDate.date : undefined,
    deadline: deadline.kind === "day" ? deadline.date : undefined,
    optionalSections: sectionRoles.filter((role) => chosen.includes(role)),
  };
}

/** The same thing typed in two ways, such as "2023-12-13" and "13 december 2023", comes out the same. */
export function normalised(field: FormField, text: string): string {
  if (field !== "meetingDate" && field !== "deadline") return text.trim();
  const typed = parseTypedDate(text);
  return typed.kind === "day" ? printDay(typed.date) : text.trim();
}

const isDayOrNone = (kind: string) => kind === "day" || kind === "none";

const printDay = (date: PlainDate | undefined) => (date ? printSwedishDate(date) : "");

function trimmed(texts: FormTexts): Readonly<Record<TextField, string>> {
  return {
    namnd: texts.namnd.trim(),
    diarienummer: texts.diarienummer.trim(),
    title: texts.title.trim(),
    remissFrom: texts.remissFrom.trim(),
    remissDiarienummer: texts.remissDiarienummer.trim(),
    officer: texts.officer.trim(),
    phone: texts.phone.trim(),
    signatory: texts.signatory.trim(),
    signatoryTitle: texts.signatoryTitle.trim(),
    forvaltning: texts.forvaltning.trim(),
  };
}
