import { canonicalVersion } from "./canonical-text";

/**
 * The seal's short form, in the tag of the control around the attest section's sentence:
 * "tu:attest:<version>:<the first digits of the hash>". Word cuts tags at 64 characters.
 */
export interface AttestTag {
  readonly version: string;
  readonly prefix: string;
}

export const attestTagStart = "tu:attest:";

const longestTag = 64;

export function printAttestTag(hash: string): string {
  return `${attestTagStart}${canonicalVersion}:${hash}`.slice(0, longestTag);
}

/** Undefined for any other tag, and for one of ours that is too short to prove anything. */
export function readAttestTag(tag: string): AttestTag | undefined {
  const [, version, prefix] = /^tu:attest:([0-9]+):([0-9a-f]{32,})$/.exec(tag) ?? [];
  return version !== undefined && prefix !== undefined ? { version, prefix } : undefined;
}

export function tagSpeaksOf(tag: AttestTag, hash: string): boolean {
  return tag.version === canonicalVersion && hash.startsWith(tag.prefix);
}
