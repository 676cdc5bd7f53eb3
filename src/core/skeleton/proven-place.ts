import type { Block, HeadingLevel } from "../document/document";
import type { Place } from "../editing/edit";
import type { SectionRole } from "../facts/facts";
import { canStandLast } from "./running-text";
import type { FoundSection } from "./found-sections";
import { followsSignature } from "./standard-sections";

/** What stands around a missing section. */
export interface Gap {
  readonly blocks: readonly Block[];
  readonly sections: readonly FoundSection[];
  /** The nearest sections of the standard that are there, on either side of the missing one. */
  readonly previous: FoundSection | undefined;
  readonly next: FoundSection | undefined;
  /** Indices of blocks that are no section's heading though they look so: the title and its subtitle. */
  readonly titles: readonly number[];
  /** Indices of the first lines of the signatures. */
  readonly signatures: readonly number[];
}

export interface ProvenPlace {
  readonly at: Place;
  readonly level: HeadingLevel;
}

/**
 * Where a missing section goes: between the neighbours that the standard gives it, when they stand in the
 * standard's order with no other section between them. Undefined where a person must decide.
 */
export function findProvenPlace(role: SectionRole, gap: Gap): ProvenPlace | undefined {
  const { previous, next } = gap;
  if (!previous && !next) return undefined;
  const from = previous?.at ?? -1;
  const to = next?.at ?? gap.blocks.length;
  const level = (previous ?? next)?.level ?? 1;
  if (from >= to || (next && next.level !== level) || isInterrupted(gap, level)) return undefined;
  const at = previous ? insertionIndex(role, gap, { from, to }) : openingIndex(gap, to);
  const place = at === undefined ? undefined : placeBefore(gap.blocks, at);
  return place && { at: place, level };
}

/** Another section, known or not, stands between the neighbours. Their own subheadings do not count. */
function isInterrupted({ sections, previous, next, titles }: Gap, level: HeadingLevel): boolean {
  return sections.some(
    (section) =>
      section.at > (previous?.at ?? -1) &&
      section.at < (next?.at ?? Infinity) &&
      section.level <= level &&
      !titles.includes(section.at) &&
      (section.role === undefined || section.role !== previous?.role),
  );
}

/** The first section follows the address block and the title, and no text of another kind. */
function openingIndex({ blocks }: Gap, to: number): number | undefined {
  return blocks.slice(0, to).every(isLetterhead) ? to : undefined;
}

const longestLetterheadLine = 150;

const isLetterhead = (block: Block): boolean =>
  block.kind === "table" ||
  block.kind === "heading" ||
  (block.text.length <= longestLetterheadLine && !/[.!?]\s*$/.test(block.text));

/** Before the next heading; but what is signed goes above the signature. */
function insertionIndex(
  role: SectionRole,
  gap: Gap,
  { from, to }: { from: number; to: number },
): number | undefined {
  if (followsSignature(role) || !mayHoldSignature(gap)) return to;
  const signature = gap.signatures.find((at) => at > from && at < to);
  if (signature !== undefined) return signature;
  return canStandLast(gap.blocks.slice(from, to)) ? to : undefined;
}

/**
 * Signatures stand below the last section that is signed. In the older form they stand right after the decision,
 * and what follows them there is no closing section: the text goes on below them.
 */
function mayHoldSignature({ next }: Gap): boolean {
  return next?.role === undefined || closing.includes(next.role);
}

const closing: readonly SectionRole[] = ["dispatch", "sources", "enclosures", "attest"];

function placeBefore(blocks: readonly Block[], index: number): Place | undefined {
  const block = blocks[index];
  if (!block) return { kind: "end" };
  return block.kind !== "table" && block.editable
    ? { kind: "before", block: block.id, expected: block.text }
    : undefined;
}
