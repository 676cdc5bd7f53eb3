import { genitive, lowerFirst, shortSender, upperFirst } from "../language/organ-names";
import type { PlainDate } from "../language/plain-date";
import { printSwedishDate } from "../language/swedish-dates";
import type { FieldForm, FieldName, FieldReference } from "./field-name";
import type { ReportForm } from "./report-form";

/** What a field reads when the form is filled in so; undefined while the form does not say. */
export function fieldText({ name, form: inflection }: FieldReference, form: ReportForm): string | undefined {
  const text = formText(name, form).trim();
  return text === "" ? undefined : inflect(text, inflection);
}

function formText(name: FieldName, form: ReportForm): string {
  switch (name) {
    case "namnd":
      return form.namnd;
    case "motesdatum":
      return dateText(form.meetingDate);
    case "diarienummer":
      return form.diarienummer;
    case "titel":
      return form.title;
    case "remissinstans":
      return form.remissFrom;
    case "remissdiarienummer":
      return form.remissDiarienummer;
    case "sista-svarsdag":
      return dateText(form.deadline);
    case "handlaggare":
      return form.officer;
    case "telefon":
      return form.phone;
    case "undertecknare":
      return form.signatory;
    case "undertecknare-titel":
      return form.signatoryTitle;
    case "forvaltning":
      return form.forvaltning;
  }
}

const dateText = (date: PlainDate | undefined): string => (date ? printSwedishDate(date) : "");

function inflect(text: string, { position, isShort, isGenitive }: FieldForm): string {
  const name = isShort ? shortName(text, position) : inPosition(text, position);
  return isGenitive ? genitive(name) : name;
}

function inPosition(text: string, position: FieldForm["position"]): string {
  switch (position) {
    case "versal":
      return upperFirst(text);
    case "lopande":
      return lowerFirst(text);
    case undefined:
      return text;
  }
}

function shortName(organisation: string, position: FieldForm["position"]): string {
  const name = shortSender(organisation);
  return position === "lopande" ? name : upperFirst(name);
}
