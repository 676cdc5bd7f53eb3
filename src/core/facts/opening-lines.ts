import type { Block, Document, Furniture } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { readLines, trimmed, type BlockText } from "./block-text";
import type { Fact, Facts } from "./facts";
import { organOnly } from "./organ-in-text";

/** Longer openings are no letterhead, and then nothing can be said to be missing from it. */
const longestOpening = 40;

/** The lines above the first section that has a role: sender, addressee, title; undefined where there are too many. */
export function openingLines(document: Document, facts: Facts): readonly BlockText[] | undefined {
  const opening = openingBlocks(document, facts);
  return opening.length > longestOpening ? undefined : readLines(opening);
}

/**
 * What stands above the text: page header, footer and opening. Undefined where some of it is not known, or is a field
 * that is not filled in: that is another finding.
 */
export function letterheadLines(document: Document, facts: Facts): readonly BlockText[] | undefined {
  const { header, footer } = document;
  const opening = openingBlocks(document, facts);
  if (header.state === "unknown" || opening.length > longestOpening) return undefined;
  const blocks = [...blocksOf(header), ...blocksOf(footer), ...opening];
  return hasUnfilledField(blocks) ? undefined : readLines(blocks);
}

/** The same as far as it is known: without the header where that could not be read. For what never stands in a header. */
export function knownLetterhead(document: Document, facts: Facts): readonly BlockText[] | undefined {
  if (document.header.state !== "unknown") return letterheadLines(document, facts);
  const opening = openingBlocks(document, facts);
  return opening.length > longestOpening || hasUnfilledField(opening) ? undefined : readLines(opening);
}

const blocksOf = (furniture: Furniture): readonly Block[] =>
  furniture.state === "read" ? furniture.blocks : [];

function openingBlocks({ blocks }: Document, { sections }: Facts): readonly Block[] {
  const first = sections.find(({ role }) => role !== undefined)?.heading;
  return blocks.slice(0, first ? blocks.indexOf(first) : blocks.length);
}

function hasUnfilledField(blocks: readonly Block[]): boolean {
  return [...textBlocks(blocks)].some(({ spans }) =>
    spans.some((span) => span.kind === "control" && span.placeholder),
  );
}

/** The nämnder that the opening is addressed to: of the Till block, else those that have a line of their own. */
export function addresseesOf(document: Document, facts: Facts): readonly Fact<string>[] {
  const opening = openingLines(document, facts) ?? [];
  const { namnd } = facts;
  if (namnd && opening.some(({ block }) => block.id === namnd.place.block)) return [namnd];
  return opening.flatMap((line) => {
    const value = organOnly(trimmed(line));
    const start = value === undefined ? -1 : line.text.indexOf(value);
    return value === undefined || start < 0
      ? []
      : [{ value, place: line.placeOf({ start, end: start + value.length }) }];
  });
}
