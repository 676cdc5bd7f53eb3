import { coreProperty } from "../properties-parts/core-properties";
import type { WordDocument } from "../word-document";
import { formatMoment } from "./date-picture";

/** What Word puts in a field of that type; undefined where only Word knows, and what stands there stays. */
export function resultFor(document: WordDocument, type: string, code: string): string | undefined {
  switch (type) {
    case "Date":
    case "Time":
      return formatMoment(document.settings, document.settings.now(), picture(document, type, code));
    case "CreateDate":
      return moment(document, "dcterms:created", code);
    case "SaveDate":
      return moment(document, "dcterms:modified", code);
    case "Author":
      return coreProperty(document, "dc:creator");
    case "Title":
      return coreProperty(document, "dc:title");
    case "Subject":
      return coreProperty(document, "dc:subject");
    case "Keywords":
      return coreProperty(document, "cp:keywords");
    case "LastSavedBy":
      return coreProperty(document, "cp:lastModifiedBy");
    case "UserName":
      return document.settings.author;
    default:
      return undefined;
  }
}

/** What a new field shows before Word has laid the document out. */
export function firstResultFor(document: WordDocument, type: string, code: string): string {
  return (
    resultFor(document, type, code) ?? (type === "Hyperlink" ? addressIn(code) : (placeholders[type] ?? ""))
  );
}

/** Pages are not laid out here. */
const placeholders: Readonly<Record<string, string>> = {
  Page: "1",
  NumPages: "1",
  Section: "1",
  SectionPages: "1",
  Seq: "1",
};

function addressIn(code: string): string {
  return /"([^"]*)"/.exec(code)?.[1] ?? code.trim().split(/\s+/)[1] ?? "";
}

function moment(document: WordDocument, property: string, code: string): string {
  const written = coreProperty(document, property);
  return written === "" ? "" : formatMoment(document.settings, written, picture(document, "Date", code));
}

function picture({ settings }: WordDocument, type: string, code: string): string {
  const asked = /\\@\s*(?:"([^"]*)"|(\S+))/.exec(code);
  if (asked) return asked[1] ?? asked[2] ?? "";
  if (type === "Time") return settings.locale === "sv-SE" ? "HH:mm" : "h:mm am/pm";
  return settings.locale === "sv-SE" ? "yyyy-MM-dd" : "M/d/yyyy";
}
