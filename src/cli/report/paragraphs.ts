import type { Block, BlockId } from "../../core/document/document";
import { textBlocks } from "../../core/document/text-blocks";
import type { CheckReport } from "../../core/checking/check-document";

/** Where a block stands, for those who have the text and not our ids. */
export interface Standing {
  /** Counted from 0 in reading order, paragraphs in tables included. */
  readonly paragraph: number;
  /** The heading that it stands under, or is; undefined before the first. */
  readonly section: string | undefined;
}

/** Tells where the body's blocks stand; undefined for a block of the page header or footer. */
export function findStandings({ document, facts }: CheckReport): (id: BlockId) => Standing | undefined {
  const headings = new Map(facts.sections.flatMap(({ heading }) => (heading ? [[heading.id, heading]] : [])));
  const standings = new Map<BlockId, Standing>();
  let section: string | undefined;
  for (const block of document.blocks) {
    section = headingText(block, headings) ?? section;
    for (const { id } of textBlocks([block])) standings.set(id, { paragraph: standings.size, section });
  }
  return (id) => standings.get(id);
}

const headingText = ({ id }: Block, headings: ReadonlyMap<BlockId, { readonly text: string }>) =>
  headings.get(id)?.text.trim();
