import type { MatterKind, SectionRole } from "../facts/facts";
import type { PlainDate } from "../language/plain-date";

/** What a person fills in before a skeleton is inserted, and edits afterwards. Empty text means "not known yet". */
export interface ReportForm {
  readonly matterKind: MatterKind;
  /** "Kyrkogårdsnämnden" */
  readonly namnd: string;
  readonly meetingDate?: PlainDate | undefined;
  readonly diarienummer: string;
  readonly title: string;
  /** "kommunstyrelsen" */
  readonly remissFrom: string;
  readonly remissDiarienummer: string;
  readonly deadline?: PlainDate | undefined;
  readonly officer: string;
  readonly phone: string;
  readonly signatory: string;
  readonly signatoryTitle: string;
  /** "Kyrkogårdsförvaltningen" */
  readonly forvaltning: string;
  /** Sections that the kind of matter leaves open and the person wants. */
  readonly optionalSections: readonly SectionRole[];
}

export const emptyReportForm: ReportForm = {
  matterKind: "svar-pa-remiss",
  namnd: "",
  diarienummer: "",
  title: "",
  remissFrom: "",
  remissDiarienummer: "",
  officer: "",
  phone: "",
  signatory: "",
  signatoryTitle: "",
  forvaltning: "",
  optionalSections: [],
};
