import type { TextPlace } from "../checking/finding";
import type { Block, Heading, Paragraph, TextBlock } from "../document/document";
import type { PlainDate } from "../language/plain-date";

/** What the document says about itself, each thing with its place. Undefined means not found. */
export interface Facts {
  readonly textKind: TextKind;
  readonly matterKind: MatterKind;
  readonly sections: readonly Section[];
  /** The body deciding: "Kyrkogårdsnämnden", as written. */
  readonly namnd?: Fact<string> | undefined;
  readonly meetingDate?: Fact<PlainDate> | undefined;
  /** The day that the page header gives the document; not the meeting's. */
  readonly documentDate?: Fact<PlainDate> | undefined;
  readonly ownDiarienummer?: Fact<string> | undefined;
  readonly title?: Fact<string> | undefined;
  readonly subtitle?: Fact<string> | undefined;
  readonly remiss?: RemissFacts | undefined;
  readonly officer?: Fact<string> | undefined;
  readonly phone?: Fact<string> | undefined;
  readonly signatories: readonly Fact<string>[];
  /** "Kyrkogårdsförvaltningen", as written. */
  readonly forvaltning?: Fact<string> | undefined;
  readonly attest?: AttestFacts | undefined;
}

export interface Fact<Value> {
  readonly value: Value;
  readonly place: TextPlace;
}

export interface RemissFacts {
  /** Who sent it, as written: "kommunstyrelsen". */
  readonly from?: Fact<string> | undefined;
  readonly diarienummer?: Fact<string> | undefined;
  readonly deadline?: Fact<PlainDate> | undefined;
}

export interface AttestFacts {
  readonly heading: TextBlock;
  readonly people: readonly { readonly name: Fact<string>; readonly date?: Fact<PlainDate> | undefined }[];
  /** The latest date in the table. */
  readonly lastDate?: PlainDate | undefined;
}

/** Rules for reports keep silent on everything but a report. */
export type TextKind =
  "report" | "letter" | "delegation-decision" | "minutes-extract" | "other" | "flat" | "empty";

/** Kinds of matter, as a profile names them. */
export const matterKinds = [
  "svar-pa-remiss",
  "svar-pa-skrivelse",
  "motion",
  "medborgarforslag",
  "anmalan",
  "inriktningsbeslut",
  "upphandling",
  "verksamhetsplan",
  "yttrande-till-domstol",
] as const;

export type MatterKind = (typeof matterKinds)[number] | "unknown";

/** What a heading's section is for, whatever the heading is called. */
export const sectionRoles = [
  "decision",
  "summary",
  "background",
  "matter",
  "preparation",
  "assessment",
  "consequences",
  "dispatch",
  "sources",
  "enclosures",
  "attest",
] as const;

export type SectionRole = (typeof sectionRoles)[number];

/** The text under one heading, subheadings included. The first section has no heading: it is the address block. */
export interface Section {
  readonly heading?: Heading | Paragraph;
  readonly role?: SectionRole;
  /** Blocks up to the next heading of the same or a higher level, without the heading itself. */
  readonly blocks: readonly Block[];
}
