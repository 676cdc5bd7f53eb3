import type { Fix } from "../core/checking/finding";
import type { EditResult } from "../core/editing/edit-result";
import type { DocumentHost } from "../host/document-host";

/** Does a correction as it was shown. The host refuses it when the text has changed meanwhile. */
export function applyFix(host: DocumentHost, fix: Fix): Promise<EditResult> {
  return host.apply(fix.edits);
}
