import { PackageError, type PackageErrorKind } from "../ooxml/package/package-error";

const sentences: Readonly<Record<PackageErrorKind, string>> = {
  "not-a-docx": "Filen är inget Word-dokument av slaget .docx.",
  encrypted:
    "Dokumentet är skyddat med lösenord och kan inte öppnas här. Spara det utan lösenord i Word först.",
  truncated: "Filen är skadad eller bara delvis hämtad. Hämta eller spara den igen.",
  "too-large": "Dokumentet är större än vad den här sidan öppnar.",
  "forbidden-xml": "Dokumentet innehåller XML som är trasig eller inte är tillåten, och öppnas därför inte.",
  "no-document-part": "Filen saknar själva dokumentet. Öppna den i Word och spara den på nytt.",
};

/** What is said when a document could not be opened. What is our own mistake is thrown on. */
export function sentenceFor(error: unknown): string {
  if (error instanceof PackageError) return `${sentences[error.kind]} Det öppna dokumentet är orört.`;
  if (error instanceof SourceError) return `${error.message} Det öppna dokumentet är orört.`;
  throw error;
}

/** A place that no document could be had from. The message is a Swedish sentence for the person. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
