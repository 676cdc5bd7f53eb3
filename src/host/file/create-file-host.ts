import { findTextBlock } from "../../core/document/text-blocks";
import type { Edit } from "../../core/editing/edit";
import type { EditResult, Refusal } from "../../core/editing/edit-result";
import { applyEdits } from "../../ooxml/apply/apply-edits";
import type { FileCursor } from "../../ooxml/apply/edit-session";
import { openPackage } from "../../ooxml/package/open-package";
import type { Package } from "../../ooxml/package/package";
import { PackageError } from "../../ooxml/package/package-error";
import { savePackage } from "../../ooxml/package/save-package";
import { readDocument } from "../../ooxml/read/read-document";
import type { Cursor, DocumentHost, Reading, ShowResult, ShowTarget } from "../document-host";

/** A .docx in memory, as a host. */
export interface FileHost extends DocumentHost {
  /** The file as it is now: the very bytes that were given as long as nothing was applied. */
  bytes(): Uint8Array;
  /** Where insert-at-cursor lands; undefined for nowhere. */
  setCursor(cursor: FileCursor | undefined): void;
}

export interface FileHostOptions {
  readonly cursor?: FileCursor;
}

/** Never throws for a file that is no .docx: then `read` says why, and `apply` refuses. */
export function createFileHost(file: Uint8Array, options: FileHostOptions = {}): FileHost {
  let bytes = file;
  let { cursor } = options;
  let last: { readonly bytes: Uint8Array; readonly reading: Reading } | undefined;
  const listeners = new Set<() => void>();
  return {
    capabilities: {
      name: "fil",
      canWrite: true,
      hasCursor: true,
      tellsOfChanges: false,
      canStoreParts: true,
      hasUndo: false,
    },
    read: () => {
      if (last?.bytes !== bytes) last = { bytes, reading: readBytes(bytes) };
      return Promise.resolve(last.reading);
    },
    apply: (edits) => {
      const written = applyToBytes(bytes, edits, cursor);
      if (written.ok) bytes = written.bytes;
      return Promise.resolve(resultOf(written));
    },
    show: (target) => Promise.resolve(show(bytes, target)),
    cursor: () => Promise.resolve(cursorIn(bytes, cursor)),
    watchCursor: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bytes: () => bytes,
    watchDocument: () => () => undefined,
    setCursor: (moved) => {
      cursor = moved;
      for (const listener of listeners) listener();
    },
  };
}

function readBytes(bytes: Uint8Array): Reading {
  try {
    return { ok: true, document: readDocument(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof PackageError) return { ok: false, reason: error.kind };
    throw error;
  }
}

type Written =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: Refusal };

/** A file that cannot be read cannot be written either; why is what `read` says. */
function applyToBytes(bytes: Uint8Array, edits: readonly Edit[], cursor: FileCursor | undefined): Written {
  try {
    const applied = applyEdits(openPackage(bytes), edits, cursor);
    return applied.ok ? save(applied.package) : applied;
  } catch (error) {
    if (error instanceof PackageError) return { ok: false, reason: "not-supported" };
    throw error;
  }
}

/** What was written must read the same from its bytes as it did in memory. */
function save(applied: Package): Written {
  const bytes = savePackage(applied);
  const readBack = JSON.stringify(readDocument(openPackage(bytes)));
  return readBack === JSON.stringify(readDocument(applied))
    ? { ok: true, bytes }
    : { ok: false, reason: "not-verified" };
}

const resultOf = (written: Written): EditResult =>
  written.ok ? { ok: true } : { ok: false, reason: written.reason, standing: "nothing" };

/** A file shows nothing; it can say whether the words are where they were. */
function show(bytes: Uint8Array, { block, expected }: ShowTarget): ShowResult {
  const reading = readBytes(bytes);
  if (!reading.ok) return "failed";
  const found = findTextBlock(reading.document, block);
  if (!found) return "block-is-gone";
  return found.text === expected ? "words-shown" : "text-has-changed";
}

function cursorIn(bytes: Uint8Array, cursor: FileCursor | undefined): Cursor {
  const reading = cursor && readBytes(bytes);
  const found = cursor && reading?.ok ? findTextBlock(reading.document, cursor.block) : undefined;
  return found ? { state: "in-body", block: found.id, paragraph: found.text } : { state: "unknown" };
}
