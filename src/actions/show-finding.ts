import type { TextPlace } from "../core/checking/finding";
import type { DocumentHost, ShowResult } from "../host/document-host";

/** Leads to the words that a finding is about. */
export function showFinding(host: DocumentHost, { block, text, start, end }: TextPlace): Promise<ShowResult> {
  return host.show({ block, expected: text, start, end });
}
