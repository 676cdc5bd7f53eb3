import type { Document } from "../document/document";
import type { AttestSection } from "./attest-section";
import { canonicalVersion } from "./canonical-text";
import { parseSeal } from "./parse-seal";
import { belongTogether, type SealedApproval } from "./seal";

/**
 * The approvals that the document's seal holds, which a new seal carries on. None when what is stored cannot be
 * read, or is of another document or of a section that is gone. Undefined when a newer version made them.
 */
export function storedApprovals(
  { storedSeal }: Document,
  section: AttestSection | undefined,
): readonly SealedApproval[] | undefined {
  const tag = section?.tag?.read;
  if (tag && tag.version !== canonicalVersion) return undefined;
  if (storedSeal.state !== "read") return [];
  const parsed = parseSeal(storedSeal.xml);
  if (parsed.kind === "unknown-version") return undefined;
  if (parsed.kind === "unreadable" || !section || !belongTogether(parsed.seal, tag)) return [];
  return parsed.seal.approvals;
}
