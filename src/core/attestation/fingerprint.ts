import type { Hash } from "../checking/rule";
import type { Document } from "../document/document";
import type { Facts } from "../facts/facts";
import { findAttestSection } from "./attest-section";
import { canonicalLines, joinLines } from "./canonical-text";

/** What was approved, without its words: one hash over all, and one a section so that a change can be placed. */
export interface Fingerprint {
  readonly whole: string;
  readonly sections: readonly SectionPrint[];
}

export interface SectionPrint {
  /** The heading's text; `openingName` for what stands before the first heading. */
  readonly name: string;
  readonly hash: string;
}

/** What a person may call the text before the first heading. */
export const openingName = "Inledningen";

/** Undefined when there is no text above the attest section. */
export function takeFingerprint(document: Document, facts: Facts, hash: Hash): Fingerprint | undefined {
  const parts = sealedParts(document, facts);
  const lines = parts.flatMap((part) => part.lines);
  if (lines.length === 0) return undefined;
  return {
    whole: hash(joinLines(lines)),
    sections: parts.map((part) => ({ name: part.name, hash: hash(joinLines(part.lines)) })),
  };
}

interface SealedPart {
  readonly name: string;
  readonly lines: string[];
}

/** A part begins at each heading of the body; its own heading is its first line. Parts without text are left out. */
function sealedParts(document: Document, facts: Facts): readonly SealedPart[] {
  const headings = new Set(facts.sections.map((section) => section.heading?.id));
  const parts: SealedPart[] = [{ name: openingName, lines: [] }];
  const end = findAttestSection(document, facts)?.sealedTo ?? document.blocks.length;
  for (const block of document.blocks.slice(0, end)) {
    const lines = canonicalLines(block);
    if (headings.has(block.kind === "table" ? undefined : block.id) && block.kind !== "table" && lines[0])
      parts.push({ name: lines[0], lines: [] });
    parts.at(-1)?.lines.push(...lines);
  }
  return parts.filter((part) => part.lines.length > 0);
}
