import type { Hash } from "../checking/rule";
import type { Document } from "../document/document";
import type { Facts } from "../facts/facts";
import { longestReason, visibleLine } from "../hidden-part/visible-line";
import { attestEdits } from "./attest-edits";
import { findAttestSection, namesIn, type AttestSection } from "./attest-section";
import type { Approval, AttestPlan, AttestRefusal, Despite } from "./attestation";
import { plainLine } from "./canonical-line";
import { takeFingerprint } from "./fingerprint";
import type { SealedApproval } from "./seal";
import { storedApprovals } from "./stored-approvals";

/**
 * What approving the document would do to it: the attest section, or one more row in the one that is there, and
 * the seal of the text above. A person who has approved may approve again only when the text has changed since;
 * that is a row and an entry of its own, and the earlier ones stay.
 */
export function planAttest(document: Document, facts: Facts, typed: Approval, hash: Hash): AttestPlan {
  if (document.readBy === "proxies") return refused("text-unreadable");
  if (document.condition.trackedChanges) return refused("tracked-changes-pending");
  const print = takeFingerprint(document, facts, hash);
  if (!print) return refused("empty-document");
  const section = findAttestSection(document, facts);
  const earlier = storedApprovals(document, section);
  if (!earlier) return refused("seal-of-newer-version");
  const approval: SealedApproval = { ...cleaned(typed), print };
  if (hasApproved(approval, section, earlier)) return refused("already-attested-by-this-person");
  const edits = attestEdits(section, { approvals: [...earlier, approval] });
  return { ok: true, edits, addsRow: section?.table !== undefined };
}

const refused = (reason: AttestRefusal): AttestPlan => ({ ok: false, reason });

/** A comma would end the name in the table, where the title follows it. */
function cleaned({ name, title, date, despite }: Approval): Approval {
  const clean = { name: plainLine(name.replaceAll(",", " ")), title: plainLine(title), date };
  if (clean.name === "") throw new Error("An approval needs a name.");
  return despite ? { ...clean, despite: cleanedDespite(despite) } : clean;
}

function cleanedDespite({ hinders, reason }: Despite): Despite {
  const clean = { hinders, reason: visibleLine(reason, longestReason) };
  if (clean.reason === "") throw new Error("An approval in spite of hinders needs a reason.");
  return clean;
}

function hasApproved(
  { name, print }: SealedApproval,
  section: AttestSection | undefined,
  earlier: readonly SealedApproval[],
): boolean {
  if (!section?.table || !namesIn(section.table).some((other) => isSamePerson(other, name))) return false;
  const own = earlier.filter((approval) => isSamePerson(approval.name, name)).at(-1);
  return own === undefined || own.print.whole === print.whole;
}

const isSamePerson = (a: string, b: string): boolean =>
  a.toLocaleLowerCase("sv") === b.toLocaleLowerCase("sv");
