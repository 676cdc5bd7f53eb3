import type { Block } from "../document/document";
import type { Facts, Section } from "./facts";

/**
 * The sections of the report itself: nothing of a second document in the same file, which begins with a title of its
 * own after the decision, or with anything but lists after the attest.
 */
export function ownSections(facts: Facts): readonly Section[] {
  const known = alreadyRead.get(facts);
  if (known) return known;
  const read = readOwn(facts.sections);
  alreadyRead.set(facts, read);
  return read;
}

const alreadyRead = new WeakMap<Facts, readonly Section[]>();

function readOwn(sections: readonly Section[]): readonly Section[] {
  const own: Section[] = [];
  let hasDecision = false;
  let isAttested = false;
  for (const section of sections) {
    const { role, blocks } = section;
    if (isAttested && role !== "enclosures" && role !== "sources" && role !== "dispatch") break;
    hasDecision ||= role === "decision";
    isAttested ||= role === "attest";
    const title = hasDecision ? blocks.findIndex(isTitle) : -1;
    // "Bilaga" alone above the second document's title belongs to that.
    if (isAttested && title === 0) break;
    own.push(title < 0 ? section : { ...section, blocks: blocks.slice(0, title) });
    if (title >= 0) break;
  }
  return own;
}

const isTitle = (block: Block): boolean =>
  block.kind !== "table" && block.style.length === "Title".length && /^title$/i.test(block.style);

/** The blocks of the report itself outside tables' cells, in reading order. */
export function ownBlocks(facts: Facts, blocks: readonly Block[]): readonly Block[] {
  const known = blocksRead.get(facts);
  if (known?.of === blocks) return known.own;
  const end = endOfOwn(facts, blocks);
  const own = end < blocks.length ? blocks.slice(0, end) : blocks;
  blocksRead.set(facts, { of: blocks, own });
  return own;
}

/** The sections follow upon each other from the beginning, the smaller ones within the larger. */
function endOfOwn(facts: Facts, blocks: readonly Block[]): number {
  let start = 0;
  let end = 0;
  for (const section of ownSections(facts)) {
    if (section.heading) start = blocks.indexOf(section.heading, start) + 1;
    end = Math.max(end, start + section.blocks.length);
  }
  return end;
}

interface OwnBlocks {
  readonly of: readonly Block[];
  readonly own: readonly Block[];
}

const blocksRead = new WeakMap<Facts, OwnBlocks>();
