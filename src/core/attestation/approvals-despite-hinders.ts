import type { Document } from "../document/document";
import type { Facts } from "../facts/facts";
import { findAttestSection } from "./attest-section";
import type { Approval, Despite } from "./attestation";
import { storedApprovals } from "./stored-approvals";

/** Who approved although something stood in the way, and why; the earliest first. */
export function approvalsDespiteHinders(
  document: Document,
  facts: Facts,
): readonly (Approval & { readonly despite: Despite })[] {
  const approvals = storedApprovals(document, findAttestSection(document, facts)) ?? [];
  return approvals.flatMap(({ despite, ...approval }) => (despite ? [{ ...approval, despite }] : []));
}
