import type { Block, Document, HeadingLevel, TextBlock } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Facts, SectionRole } from "../facts/facts";
import { guidanceTag } from "./write-lines";

/** A section's heading where it stands in the body. */
export interface FoundSection {
  readonly heading: TextBlock;
  readonly level: HeadingLevel;
  /** Its index among the document's blocks. */
  readonly at: number;
  readonly role?: SectionRole;
}

/** The body's sections in order. What stands under a heading that nobody knows is told by our field in it. */
export function findSections(
  { blocks }: Document,
  facts: Facts,
  roles: readonly SectionRole[],
): readonly FoundSection[] {
  const plainLevel = levelOfPlainHeadings(facts);
  return facts.sections.flatMap((section) => {
    const { heading } = section;
    const at = heading ? blocks.findIndex(({ id }) => id === heading.id) : -1;
    if (!heading || at < 0) return [];
    const role = section.role ?? roles.find((known) => holdsField(section.blocks, guidanceTag(known)));
    const level = heading.kind === "heading" ? heading.level : plainLevel;
    return [{ heading, level, at, ...(role ? { role } : {}) }];
  });
}

/** A heading without a heading's style ranks as the highest of those that are known. */
function levelOfPlainHeadings({ sections }: Facts): HeadingLevel {
  const levels = sections.flatMap(({ heading, role }) =>
    role && heading?.kind === "heading" ? [heading.level] : [],
  );
  return levels.sort((a, b) => a - b)[0] ?? 1;
}

export function holdsField(blocks: readonly Block[], tag: string): boolean {
  for (const { spans } of textBlocks(blocks))
    if (spans.some((span) => span.kind === "control" && span.tag === tag)) return true;
  return false;
}
