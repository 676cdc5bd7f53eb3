import type { BlockId, TextBlock } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Facts, Section, SectionRole } from "../facts/facts";

/** A paragraph as the cursor sees it. */
export interface CursorPlace {
  readonly block: BlockId;
  readonly paragraph: string;
}

/**
 * What the section is for in which a paragraph stands; undefined in the address block, under a heading of
 * the writer's own, and for a paragraph that cannot be found.
 *
 * The facts may be a moment older than the cursor. A text that stands only once is then a better witness than
 * an id; a paragraph that is just being written has only its id.
 */
export function findSectionAt(facts: Facts, place: CursorPlace): SectionRole | undefined {
  const block = findBlock(facts, place);
  if (block === undefined) return undefined;
  return facts.sections.filter((section) => section.role && holds(section, block)).at(-1)?.role;
}

function findBlock({ sections }: Facts, { block, paragraph }: CursorPlace): BlockId | undefined {
  const texts = new Map(sections.flatMap(blocksOf).map(({ id, text }) => [id, text]));
  if (texts.get(block) === paragraph) return block;
  const [same, ...others] = [...texts].filter(([, text]) => text === paragraph && text !== "");
  if (same && others.length === 0) return same[0];
  return texts.has(block) ? block : undefined;
}

const holds = (section: Section, id: BlockId): boolean => blocksOf(section).some((block) => block.id === id);

function blocksOf({ heading, blocks }: Section): readonly TextBlock[] {
  const under = [...textBlocks(blocks)];
  return heading ? [heading, ...under] : under;
}
