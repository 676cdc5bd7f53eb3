import { findTextBlock } from "../../core/document/text-blocks";
import { readPlainText } from "../../core/document/read-plain-text";
import type { DocumentHost, Reading } from "../document-host";
import { decodeText } from "./decode-text";

/** A plain text, as a host. It is read and never written. */
export function createTextHost(file: Uint8Array): DocumentHost {
  const reading = readBytes(file);
  return {
    capabilities: {
      name: "text",
      canWrite: false,
      hasCursor: false,
      tellsOfChanges: false,
      canStoreParts: false,
      hasUndo: false,
    },
    read: () => Promise.resolve(reading),
    apply: () => Promise.resolve({ ok: false, reason: "read-only", standing: "nothing" }),
    show: ({ block, expected }) => {
      const found = reading.ok ? findTextBlock(reading.document, block) : undefined;
      if (!found) return Promise.resolve("block-is-gone");
      return Promise.resolve(found.text === expected ? "words-shown" : "text-has-changed");
    },
    cursor: () => Promise.resolve({ state: "unknown" }),
    watchCursor: () => () => undefined,
    watchDocument: () => () => undefined,
  };
}

/** Of bytes that are no text it is said, as of any other such file, that they are no document. */
function readBytes(file: Uint8Array): Reading {
  const text = decodeText(file);
  return text === undefined
    ? { ok: false, reason: "not-a-docx" }
    : { ok: true, document: readPlainText(text) };
}
