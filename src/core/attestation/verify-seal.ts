import type { Hash } from "../checking/rule";
import type { Document } from "../document/document";
import type { Facts } from "../facts/facts";
import { findAttestSection, namesIn, type AttestSection } from "./attest-section";
import { tagSpeaksOf, type AttestTag } from "./attest-tag";
import type { SealVerdict } from "./attestation";
import { canonicalVersion } from "./canonical-text";
import { changedSections } from "./changed-sections";
import { takeFingerprint, type Fingerprint } from "./fingerprint";
import { parseSeal } from "./parse-seal";
import { belongTogether, type Seal, type SealedApproval } from "./seal";

/**
 * What became of the text since it was last approved. "changed" is said only of a proven difference between the
 * text that was sealed and the text that is there; whatever else is wrong has a verdict of its own.
 */
export function verifySeal(document: Document, facts: Facts, hash: Hash): SealVerdict {
  const section = findAttestSection(document, facts);
  if (!section || !isAttested(section, facts)) return { kind: "not-attested" };
  if (document.readBy === "proxies") return { kind: "cannot-be-decided" };
  const present = () => takeFingerprint(document, facts, hash) ?? nothing;
  return verdictOf({ document, facts, section, present });
}

/** An empty form is no approval: somebody stands there, or our control says so. */
function isAttested({ tag, table }: AttestSection, { attest }: Facts): boolean {
  const people = table ? namesIn(table) : (attest?.people ?? []);
  return tag !== undefined || people.length > 0;
}

const nothing: Fingerprint = { whole: "", sections: [] };

interface Evidence {
  readonly document: Document;
  readonly facts: Facts;
  readonly section: AttestSection;
  /** Taken only where there is something to compare it with: it reads the whole text. */
  readonly present: () => Fingerprint;
}

function verdictOf(evidence: Evidence): SealVerdict {
  const { storedSeal } = evidence.document;
  const tag = evidence.section.tag?.read;
  switch (storedSeal.state) {
    case "none":
      return verdictByTag(evidence, tag, { kind: "seal-missing" });
    case "unreadable":
      return verdictByTag(evidence, tag, { kind: "cannot-be-decided" });
    case "read":
      return verdictByPart(evidence, storedSeal.xml, tag);
  }
}

function verdictByPart(evidence: Evidence, xml: string, tag: AttestTag | undefined): SealVerdict {
  const parsed = parseSeal(xml);
  switch (parsed.kind) {
    case "unknown-version":
      return { kind: "unknown-version" };
    case "unreadable":
      return verdictByTag(evidence, tag, { kind: "cannot-be-decided" });
    case "seal":
      return belongTogether(parsed.seal, tag)
        ? verdictBySeal(evidence.present(), parsed.seal)
        : verdictByTag(evidence, tag, { kind: "cannot-be-decided" });
  }
}

/**
 * The short form alone can prove that the text is the one approved. It cannot prove a change: the section may
 * have been pasted here from another report, and its hidden part not with it.
 */
function verdictByTag(evidence: Evidence, tag: AttestTag | undefined, otherwise: SealVerdict): SealVerdict {
  if (!tag) return otherwise;
  if (tag.version !== canonicalVersion) return { kind: "unknown-version" };
  const since = evidence.facts.attest?.lastDate;
  return since && tagSpeaksOf(tag, evidence.present().whole) ? { kind: "unchanged", since } : otherwise;
}

function verdictBySeal(present: Fingerprint, { approvals }: Seal): SealVerdict {
  const latest = approvals.at(-1);
  if (!latest) return { kind: "cannot-be-decided" };
  const { date: since, print } = latest;
  if (print.whole !== present.whole)
    return { kind: "changed", since, sections: changedSections(print.sections, present.sections) };
  const earlier = earlierWording(approvals, latest);
  return { kind: "unchanged", since, ...(earlier.length > 0 ? { earlierWording: earlier } : {}) };
}

/** Those who never approved the wording that the latest approval is of. */
function earlierWording(approvals: readonly SealedApproval[], latest: SealedApproval): readonly string[] {
  const ofLatest = approvals.filter(({ print }) => print.whole === latest.print.whole);
  const names = new Set(ofLatest.map(({ name }) => name));
  return [...new Set(approvals.map(({ name }) => name))].filter((name) => !names.has(name));
}
