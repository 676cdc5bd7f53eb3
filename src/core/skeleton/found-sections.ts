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
  /** A subheading under a section that has a role itself, such as "Barnperspektiv" under the assessment. */
  readonly isPart: boolean;
}

/** The body's sections in order. What stands under a heading that nobody knows is told by our field in it. */
export function findSections(
  { blocks }: Document,
  facts: Facts,
  roles: readonly SectionRole[],
): readonly FoundSection[] {
  const plainLevel = levelOfPlainHeadings(facts);
  const found: FoundSection[] = [];
  for (const { heading, role: known, blocks: content } of facts.sections) {
    const at = heading ? blocks.findIndex(({ id }) => id === heading.id) : -1;
    if (!heading || at < 0) continue;
    const role = known ?? roles.find((one) => holdsField(content, guidanceTag(one)));
    const level = heading.kind === "heading" ? heading.level : plainLevel;
    const above = found.filter((section) => section.level < level).at(-1);
    const isPart = above !== undefined && (above.isPart || above.role !== undefined);
    found.push({ heading, level, at, isPart, ...(role ? { role } : {}) });
  }
  return found;
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
