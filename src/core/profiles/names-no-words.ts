/** Rules that speak of the document as a whole: there are no words that could be an exception from them. */
export const namesNoWords: ReadonlySet<string> = new Set([
  "comments-left",
  "document-title-missing",
  "language-not-swedish",
  "required-heading-missing",
  "signature-missing",
  "structure-unreadable",
  "title-missing",
  "wrong-page-size",
]);
