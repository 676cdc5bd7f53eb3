import type { NewInline } from "../editing/new-block";
import { fieldTagPrefix } from "../editing/new-block";
import type { SectionRole } from "../facts/facts";
import { genitive } from "../language/organ-names";
import { fieldTag, type FieldName } from "./field-name";
import { fieldText } from "./field-text";
import type { ReportForm } from "./report-form";
import type { Line, LinePart, Skeleton } from "./skeleton";

/** What a line is written for: the form's texts, and what an unfilled field says. */
export interface Writing {
  readonly form: ReportForm;
  readonly fields: Skeleton["fields"];
  /** What the text calls the one who sends it: "kontoret". */
  readonly sender: string;
  /** The section that guidance belongs to. */
  readonly section?: SectionRole;
}

/** The line with its fields as controls: those that the form knows are filled, the others show what to write. */
export function writeLine(line: Line, writing: Writing): readonly NewInline[] {
  return line.map((part) => writePart(part, writing));
}

/** The line without controls, which a header cannot hold; undefined while something in it is not known. */
export function writePlainLine(line: Line, writing: Writing): readonly NewInline[] | undefined {
  const parts = line.map((part) => writePlainPart(part, writing));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

export function mentions(line: Line, name: FieldName): boolean {
  return line.some((part) => part.kind === "field" && part.field.name === name);
}

/** "tu:text-summary": where a section's guidance stands, and later its text. */
export function guidanceTag(section: SectionRole): string {
  return `${fieldTagPrefix}text-${section}`;
}

function writePart(part: LinePart, writing: Writing): NewInline {
  switch (part.kind) {
    case "field":
      return writeField(part, writing);
    case "guidance":
      return { kind: "field", tag: guidanceTag(writing.section ?? "matter"), guidance: part.text };
    case "senders":
      return { kind: "text", text: genitive(writing.sender) };
    case "text":
    case "page-number":
    case "page-count":
      return part;
  }
}

function writeField({ field }: Extract<LinePart, { kind: "field" }>, { form, fields }: Writing): NewInline {
  const value = fieldText(field, form);
  const control = { kind: "field", tag: fieldTag(field), guidance: fields[field.name] } as const;
  return value === undefined ? control : { ...control, value };
}

function writePlainPart(part: LinePart, writing: Writing): NewInline | undefined {
  switch (part.kind) {
    case "field": {
      const text = fieldText(part.field, writing.form);
      return text === undefined ? undefined : { kind: "text", text };
    }
    case "guidance":
      return undefined;
    case "senders":
    case "text":
    case "page-number":
    case "page-count":
      return writePart(part, writing);
  }
}
