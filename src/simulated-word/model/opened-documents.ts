import type { WordDocument } from "./word-document";

const opened = new WeakMap<WordDocument, (Uint8Array | undefined)[]>();

/** What the add-in has opened in windows of their own, in order: a .docx, or a blank document. */
export function openedDocuments(document: WordDocument): (Uint8Array | undefined)[] {
  const list = opened.get(document) ?? [];
  opened.set(document, list);
  return list;
}
