import type { Block, Heading, Paragraph } from "../document/document";
import type { Profile } from "../profiles/profile";
import type { Section } from "./facts";
import { roleOfHeading } from "./role-of-heading";

/** Cuts the body at its headings. The first section has no heading: it is the address block, and may be empty. */
export function readSections(blocks: readonly Block[], profile: Profile): readonly Section[] {
  const headings = findHeadings(blocks);
  const opening: Section = { blocks: blocks.slice(0, headings[0]?.at ?? blocks.length) };
  return [
    opening,
    ...headings.map((heading, index) => sectionUnder(heading, headings.slice(index + 1), blocks, profile)),
  ];
}

interface FoundHeading {
  readonly heading: Heading | Paragraph;
  readonly level: number;
  readonly at: number;
}

function findHeadings(blocks: readonly Block[]): readonly FoundHeading[] {
  return blocks.flatMap((block, at) =>
    block.kind === "heading" ? [{ heading: block, level: block.level, at }] : [],
  );
}

function sectionUnder(
  { heading, level, at }: FoundHeading,
  later: readonly FoundHeading[],
  blocks: readonly Block[],
  profile: Profile,
): Section {
  const end = later.find((other) => other.level <= level)?.at ?? blocks.length;
  const role = roleOfHeading(heading.text, profile);
  return { heading, ...(role ? { role } : {}), blocks: blocks.slice(at + 1, end) };
}
