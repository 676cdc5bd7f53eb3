import type { Block, HeadingLevel, Paragraph } from "../document/document";
import type { Facts } from "./facts";
import { levelBelow } from "./heading-levels";

export interface PlainHeadings {
  /** Paragraphs that are headings by their names. */
  readonly known: readonly Paragraph[];
  /** Those that are headings to the eye. */
  readonly others: readonly Paragraph[];
  readonly facts: Facts;
}

export interface LevelledParagraph {
  readonly block: Paragraph;
  readonly level: HeadingLevel;
}

/**
 * Which level headings without a style should have; none at all unless it can be told of every one. A known heading stands
 * as high as those that are styled. What looks like it stands beside it, unless one of them would then be empty; what is
 * smaller stands below. Where those that are known are styled, a bold line divides the text below the heading above it.
 */
export function levelsOfPlainHeadings(
  blocks: readonly Block[],
  { known, others, facts }: PlainHeadings,
): readonly LevelledParagraph[] {
  const [names, lines] = [new Set<Block>(known), new Set<Block>(others)];
  const highest = highestLevel(facts);
  const sizes = known.map(sizeOf);
  const levels: LevelledParagraph[] = [];
  let above: HeadingLevel | undefined;
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") above = block.level;
    if (block.kind === "paragraph" && (names.has(block) || lines.has(block))) {
      const isFirst =
        last?.kind === "heading" || (last !== undefined && (names.has(last) || lines.has(last)));
      const level = names.has(block) ? highest : levelByLook(block, { highest, sizes, above, isFirst });
      if (level === undefined) return [];
      levels.push({ block, level });
    }
    if (block.kind === "table" || block.text.trim() !== "") last = block;
  }
  return levels;
}

interface Surroundings {
  readonly highest: HeadingLevel;
  /** Of the known headings that have no style. */
  readonly sizes: readonly number[];
  /** The level of the styled heading above. */
  readonly above: HeadingLevel | undefined;
  /** Nothing stands between it and the heading above. */
  readonly isFirst: boolean;
}

function levelByLook(
  line: Paragraph,
  { highest, sizes, above, isFirst }: Surroundings,
): HeadingLevel | undefined {
  if (sizes.length === 0) return above && levelBelow(above);
  const size = sizeOf(line);
  if (sizes.every((other) => size < other)) return levelBelow(highest);
  return sizes.every((other) => size === other) && !isFirst ? highest : undefined;
}

/** Of the styled headings that are known by name. */
function highestLevel({ sections }: Facts): HeadingLevel {
  const levels = sections.flatMap(({ heading, role }) =>
    role && heading?.kind === "heading" ? [heading.level] : [],
  );
  return levels.sort((a, b) => a - b)[0] ?? 1;
}

/** Of all its letters, in points; 0 where nobody knows. */
function sizeOf({ look, text }: Paragraph): number {
  const [own] = look?.direct ?? [];
  const isWhole = own?.start === 0 && own.end === text.length;
  return (isWhole ? own.size : undefined) ?? look?.size ?? 0;
}
