import type { Block, BlockId, Document, HeadingLevel, TextBlock } from "../document/document";
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
  const places = new Map(blocks.map(({ id }, at): [BlockId, number] => [id, at]));
  const found: FoundSection[] = [];
  const open: FoundSection[] = [];
  for (const { heading, role: known, blocks: content } of facts.sections) {
    const at = heading && places.get(heading.id);
    if (!heading || at === undefined) continue;
    const role = known ?? roles.find((one) => holdsField(content, guidanceTag(one)));
    const level = heading.kind === "heading" ? heading.level : plainLevel;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const above = open.at(-1);
    const isPart = above !== undefined && (above.isPart || above.role !== undefined);
    const section = { heading, level, at, isPart, ...(role ? { role } : {}) };
    found.push(section);
    open.push(section);
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
