import type { Approval, AttestRefusal } from "../core/attestation/attestation";
import { planAttest } from "../core/attestation/plan-attest";
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
  if (!result.ok) return result;
  return (await isSealed(host, environment))
    ? { ...result, addedRow: plan.addsRow }
    : { ok: false, reason: "not-verified", standing: "part" };
}

/** Where nothing can be hidden in the document, the short form in the tag still proves an unchanged text. */
const canApply = ({ capabilities }: DocumentHost, edit: Edit): boolean =>
  edit.kind !== "store-seal" || capabilities.canStoreSeal;

/** The text that now stands there is the one that was approved, even if someone else wrote meanwhile. */
async function isSealed(host: DocumentHost, environment: Environment): Promise<boolean> {
  const reading = await read(host, environment);
  return reading.ok && verifySeal(reading.document, reading.facts, environment.hash).kind === "unchanged";
}

async function read(host: DocumentHost, { profiles }: Environment) {
  const reading = await host.read();
  if (!reading.ok) return reading;
  const { document } = reading;
  return { ok: true, document, facts: readFacts(document, inferProfile(document, profiles)) } as const;
}
