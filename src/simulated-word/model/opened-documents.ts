import type { WordDocument } from "./word-document";

/** A .docx, the address of one, or nothing for a blank document. */
export type OpenedDocument = Uint8Array | string | undefined;

const opened = new WeakMap<WordDocument, OpenedDocument[]>();

/** What the add-in has opened in windows of their own, in order. */
export function openedDocuments(document: WordDocument): OpenedDocument[] {
  const list = opened.get(document) ?? [];
  opened.set(document, list);
  return list;
}
