import { tagSpeaksOf, type AttestTag } from "./attest-tag";
import type { Approval } from "./attestation";
import type { Fingerprint } from "./fingerprint";

/**
 * Who approved which text and when, the earliest first. Each entry keeps the fingerprint of the text that this
 * person approved, so that a later approval never vouches for an earlier one.
 */
export interface Seal {
  readonly approvals: readonly SealedApproval[];
}

export interface SealedApproval extends Approval {
  readonly print: Fingerprint;
}

/**
 * Whether the tag names a text that somebody in the seal approved; otherwise one of the two came from another
 * document. A section made by others has no tag, and then the seal speaks alone.
 */
export function belongTogether(seal: Seal, tag: AttestTag | undefined): boolean {
  return tag === undefined || seal.approvals.some(({ print }) => tagSpeaksOf(tag, print.whole));
}
