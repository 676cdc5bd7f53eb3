import type { SectionPrint } from "./fingerprint";

/**
 * The names of the sections that differ: those that are new or changed, in the order in which they stand, then
 * those that have gone. When each is as it was and only their order is not, those that have changed places.
 */
export function changedSections(
  sealed: readonly SectionPrint[],
  present: readonly SectionPrint[],
): readonly string[] {
  const before = tally(sealed);
  const different = present.filter((section) => !take(before, section)).map((section) => section.name);
  const left = sealed.filter((section) => take(before, section)).map((section) => section.name);
  const names = [...new Set([...different, ...left])];
  return names.length > 0 ? names : movedSections(sealed, present);
}

function movedSections(sealed: readonly SectionPrint[], present: readonly SectionPrint[]): readonly string[] {
  return present
    .filter((section, index) => sealed[index]?.hash !== section.hash)
    .map((section) => section.name);
}

/** How many sections there are of each text: two may be alike. */
function tally(sections: readonly SectionPrint[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { hash } of sections) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, { hash }: SectionPrint): boolean {
  const count = counts.get(hash) ?? 0;
  counts.set(hash, Math.max(0, count - 1));
  return count > 0;
}
