import type { Approval, AttestRefusal } from "../core/attestation/attestation";
import { findAttestSection } from "../core/attestation/attest-section";
import { planAttest } from "../core/attestation/plan-attest";
import { storedApprovals } from "../core/attestation/stored-approvals";
import { verifySeal } from "../core/attestation/verify-seal";
import type { Edit } from "../core/editing/edit";
import type { Refusal, Standing } from "../core/editing/edit-result";
import { readFacts } from "../core/facts/read-facts";
import { inferProfile } from "../core/profiles/infer-profile";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import type { Environment } from "./environment";

export type AttestOutcome =
  | {
      readonly ok: true;
      /** False when the section is new. */
      readonly addedRow: boolean;
      /** True when there was a reason, and it could not be stored: Word on the web drops hidden parts. */
      readonly reasonLost?: true;
      readonly undoSteps?: number;
    }
  | {
      readonly ok: false;
      readonly reason: ReadFailure | Refusal | AttestRefusal;
      readonly standing: Standing;
    };

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
  const lost = approval.despite && !stands.hasReason ? ({ reasonLost: true } as const) : {};
  return { ok: true, addedRow: plan.addsRow, ...lost, ...(result.ok ? undoOf(result) : {}) };
}

const undoOf = ({ undoSteps }: { readonly undoSteps?: number }) =>
  undoSteps === undefined ? {} : { undoSteps };

/** Where nothing can be hidden in the document, the short form in the tag still proves an unchanged text. */
const canApply = ({ capabilities }: DocumentHost, edit: Edit): boolean =>
  edit.kind !== "store-part" || capabilities.canStoreParts;

/**
 * Undefined unless the person stands in the section, and the text above is the one that was approved, even if someone
 * else wrote meanwhile. This has the last word: Word on the web drops hidden parts without a sign, and then the tag
 * proves it.
 */
async function readBack(
  host: DocumentHost,
  approval: Approval,
  environment: Environment,
): Promise<{ readonly hasReason: boolean } | undefined> {
  const reading = await read(host, environment);
  if (!reading.ok) return undefined;
  const { document, facts } = reading;
  const again = planAttest(document, facts, approval, environment.hash);
  const isInTable = !again.ok && again.reason === "already-attested-by-this-person";
  if (!isInTable || verifySeal(document, facts, environment.hash).kind !== "unchanged") return undefined;
  const latest = storedApprovals(document, findAttestSection(document, facts))?.at(-1);
  return { hasReason: latest?.despite !== undefined };
}

async function read(host: DocumentHost, { profiles }: Environment) {
  const reading = await host.read();
  if (!reading.ok) return reading;
  const { document } = reading;
  return { ok: true, document, facts: readFacts(document, inferProfile(document, profiles)) } as const;
}
