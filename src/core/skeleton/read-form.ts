import type { Document } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Fact, Facts } from "../facts/facts";
import { parseSwedishDate } from "../language/swedish-dates";
import type { Profile } from "../profiles/profile";
import type { FieldName } from "./field-name";
import { filledFields } from "./filled-fields";
import { guidanceTexts } from "./guidance-texts";
import { emptyReportForm, type ReportForm } from "./report-form";

interface ReadReport {
  readonly document: Document;
  readonly facts: Facts;
}

/** The form as the document would fill it in: by our fields where they are filled, else by what is read there. */
export function readForm(report: ReadReport, profile: Profile): ReportForm {
  const { facts } = report;
  const text = textReader(report, profile);
  const signatory = facts.signatories[0];
  const matterKind = facts.matterKind === "unknown" ? emptyReportForm.matterKind : facts.matterKind;
  return {
    matterKind,
    namnd: text("namnd", facts.namnd),
    meetingDate: parseSwedishDate(text("motesdatum")) ?? facts.meetingDate?.value,
    diarienummer: text("diarienummer", facts.ownDiarienummer),
    title: text("titel", facts.title),
    remissFrom: text("remissinstans", facts.remiss?.from),
    remissDiarienummer: text("remissdiarienummer", facts.remiss?.diarienummer),
    deadline: parseSwedishDate(text("sista-svarsdag")) ?? facts.remiss?.deadline?.value,
    officer: text("handlaggare", facts.officer),
    phone: text("telefon", facts.phone),
    signatory: text("undertecknare", signatory),
    signatoryTitle: text("undertecknare-titel") || lineBelow(report.document, signatory),
    forvaltning: text("forvaltning", facts.forvaltning),
    optionalSections: presentOptional(facts, profile, matterKind),
  };
}

/** The document's diarienummer where it is no field of ours but text, most often in the header: there it is left as it is. */
export function standingDiarienummer({ document, facts }: ReadReport, profile: Profile): string | undefined {
  const fields = filledFields(document, new Set(guidanceTexts(profile.skeletons ?? [])));
  return fields.has("diarienummer") ? undefined : facts.ownDiarienummer?.value;
}

/** A fact that is only our own guidance says nothing. */
function textReader({ document }: ReadReport, profile: Profile) {
  const guidance = new Set(guidanceTexts(profile.skeletons ?? []));
  const fields = filledFields(document, guidance);
  return (name: FieldName, fact?: Fact<string>): string =>
    fields.get(name) ?? (fact && !guidance.has(fact.value) ? fact.value : "");
}

/** A signature's title stands on the line below the name. */
function lineBelow({ blocks }: Document, name: Fact<string> | undefined): string {
  if (!name) return "";
  const lines = [...textBlocks(blocks)].flatMap(({ id, text }) =>
    text.split("\n").map((line) => ({ id, text: line.trim() })),
  );
  const filled = lines.filter(({ text }) => text !== "");
  const at = filled.findIndex(({ id, text }) => id === name.place.block && text === name.value.trim());
  return at < 0 ? "" : (filled[at + 1]?.text ?? "");
}

function presentOptional(
  { sections }: Facts,
  { matters }: Profile,
  matter: ReportForm["matterKind"],
): ReportForm["optionalSections"] {
  const optional = matter === "unknown" ? [] : (matters[matter]?.optional ?? []);
  return optional.filter((role) => sections.some((section) => section.role === role));
}
