import type { Approval, AttestRefusal } from "../core/attestation/attestation";
import { findAttestSection } from "../core/attestation/attest-section";
import { planAttest } from "../core/attestation/plan-attest";
import { storedApprovals } from "../core/attestation/stored-approvals";
import { verifySeal } from "../core/attestation/verify-seal";
import type { Document } from "../core/document/document";
import type { Edit } from "../core/editing/edit";
import type { Refusal, Standing } from "../core/editing/edit-result";
import type { Facts } from "../core/facts/facts";
import { readFacts } from "../core/facts/read-facts";
import { inferProfile } from "../core/profiles/infer-profile";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import type { Environment } from "./environment";

export type AttestOutcome =
  | {
      readonly ok: true;
      /** False when the section is new. */
      readonly addedRow: boolean;
      /** What could not be stored: Word on the web drops hidden parts. Without a seal nobody sees a later change. */
      readonly lost?: LostPart;
      readonly undoSteps?: number;
    }
  | {
      readonly ok: false;
      readonly reason: ReadFailure | Refusal | AttestRefusal;
      readonly standing: Standing;
    };

export type LostPart = "reason" | "seal";

/** Enters a person's approval last in the document, and seals what was approved. */
export async function attestDocument(
  host: DocumentHost,
  approval: Approval,
  environment: Environment,
): Promise<AttestOutcome> {
  if (!host.capabilities.canWrite) return { ok: false, reason: "read-only", standing: "nothing" };
  const reading = await read(host, environment);
  if (!reading.ok) return { ...reading, standing: "nothing" };
  const plan = planAttest(reading.document, reading.facts, approval, environment.hash);
  if (!plan.ok) return { ...plan, standing: "nothing" };
  const result = await host.apply(plan.edits.filter((edit) => canApply(host, edit)));
  if (!result.ok && result.standing === "nothing") return result;
  const stands = await readBack(host, approval, environment);
  if (!stands) return result.ok ? { ok: false, reason: "not-verified", standing: "part" } : result;
  const { lost } = stands;
  return {
    ok: true,
    addedRow: plan.addsRow,
    ...(lost ? { lost } : {}),
    ...(result.ok ? undoOf(result) : {}),
  };
}

const undoOf = ({ undoSteps }: { readonly undoSteps?: number }) =>
  undoSteps === undefined ? {} : { undoSteps };

/** Where nothing can be hidden in the document, the short form in the tag still proves an unchanged text. */
const canApply = ({ capabilities }: DocumentHost, edit: Edit): boolean =>
  edit.kind !== "store-part" || capabilities.canStoreParts;

/**
 * Undefined unless the person stands in the section, and nothing speaks against that the text above is the one that was
 * approved, even if someone else wrote meanwhile. This has the last word: Word on the web drops hidden parts without a
 * sign. Then the tag proves the text; a section that others have made has none.
 */
async function readBack(
  host: DocumentHost,
  approval: Approval,
  environment: Environment,
): Promise<{ readonly lost: LostPart | undefined } | undefined> {
  const reading = await read(host, environment);
  if (!reading.ok) return undefined;
  const { document, facts } = reading;
  const again = planAttest(document, facts, approval, environment.hash);
  if (again.ok || again.reason !== "already-attested-by-this-person") return undefined;
  switch (verifySeal(document, facts, environment.hash).kind) {
    case "unchanged":
      return { lost: approval.despite && !hasReason(document, facts) ? "reason" : undefined };
    case "seal-missing":
      return { lost: "seal" };
    case "not-attested":
    case "changed":
    case "cannot-be-decided":
    case "unknown-version":
      return undefined;
  }
}

const hasReason = (document: Document, facts: Facts): boolean =>
  storedApprovals(document, findAttestSection(document, facts))?.at(-1)?.despite !== undefined;

async function read(host: DocumentHost, { profiles }: Environment) {
  const reading = await host.read();
  if (!reading.ok) return reading;
  const { document } = reading;
  return { ok: true, document, facts: readFacts(document, inferProfile(document, profiles)) } as const;
}
