import type { Block, Heading, Paragraph } from "../document/document";
import type { Profile } from "../profiles/profile";
import { readLines } from "./block-text";
import { isDecidingLine } from "./deciding-line";
import type { Section, SectionRole } from "./facts";
import { createNearHeadingFinder, type NearHeading } from "./near-heading";
import { createRoleFinder, type RoleFinder } from "./role-of-heading";
import { isSenderLine } from "./sender-lines";

/** A plain paragraph that is longer, or ends with a full stop, is no heading. */
const longestHeading = 80;

/**
 * Cuts the body at its headings. The first section has no heading: it is the address block, and may be empty.
 * A misspelt heading has the role that it was meant to have. A plain paragraph that is nothing but a known heading's
 * name is one too, where no styled heading has its role; where no heading is styled at all, also a misspelt one.
 */
export function readSections(blocks: readonly Block[], profile: Profile): readonly Section[] {
  const headings = findHeadings(blocks, profile);
  const opening: Section = { blocks: blocks.slice(0, headings[0]?.at ?? blocks.length) };
  const ends = endsOf(headings, blocks.length);
  return [
    opening,
    ...headings.map(({ heading, role, at }, index) => ({
      heading,
      ...(role ? { role } : {}),
      blocks: blocks.slice(at + 1, ends[index]),
    })),
  ];
}

interface FoundHeading {
  readonly heading: Heading | Paragraph;
  readonly level: number;
  readonly role: SectionRole | undefined;
  readonly at: number;
}

function findHeadings(blocks: readonly Block[], profile: Profile): readonly FoundHeading[] {
  const roleOf = createRoleFinder(profile);
  const nearest = createNearHeadingFinder(profile);
  const roleOfStyled: RoleFinder = (text) => roleOf(text) ?? nearest(text)?.role;
  const roleOfPlain: RoleFinder = (text) => roleOf(text) ?? misspeltRole(nearest(text));
  const styled = blocks.flatMap((block, at) =>
    block.kind === "heading" ? [styledHeading(block, at, roleOfStyled)] : [],
  );
  const plain = findPlainHeadings(blocks, styled, styled.length > 0 ? roleOf : roleOfPlain);
  const headings = plain.length === 0 ? styled : [...styled, ...plain].sort((a, b) => a.at - b.at);
  return headings.some(({ role }) => role === "decision") ? headings : withLeadIn(blocks, headings);
}

/** Where no known heading says so, the decision begins with its lead-in, "Kollektivtrafiknämnden föreslås besluta". */
function withLeadIn(blocks: readonly Block[], headings: readonly FoundHeading[]): readonly FoundHeading[] {
  const at = blocks.findIndex((block) => block.kind !== "table" && isDecidingLine(block.text));
  const heading = blocks[at];
  if (!heading || heading.kind === "table" || heading.kind === "list-item") return headings;
  const level = Math.min(...headings.flatMap(({ role, level }) => (role ? [level] : [])), 9);
  const found: FoundHeading = { heading, level: headings.length === 0 ? 1 : level, role: "decision", at };
  return [...headings.filter((other) => other.at !== at), found].sort((a, b) => a.at - b.at);
}

/** An inflected name on a line of its own may be anything; a misspelt one is hardly anything else. */
const misspeltRole = (near: NearHeading | undefined): SectionRole | undefined =>
  near?.isInflection ? undefined : near?.role;

function styledHeading(heading: Heading, at: number, roleOf: RoleFinder): FoundHeading {
  return { heading, level: heading.level, role: roleOf(heading.text), at };
}

function findPlainHeadings(
  blocks: readonly Block[],
  styled: readonly FoundHeading[],
  roleOf: RoleFinder,
): readonly FoundHeading[] {
  const withRole = styled.filter(({ role }) => role !== undefined);
  const level = Math.min(...withRole.map(({ level }) => level), 9);
  const taken = new Set(withRole.map(({ role }) => role));
  const candidates = blocks.flatMap((block, at) => plainHeading(block, at, roleOf) ?? []);
  const isStyled = withRole.length >= 2;
  return candidates
    .filter(
      ({ role, at }) =>
        !taken.has(role) &&
        !isKindOfText(blocks, role, at) &&
        !(isStyled && standsAmongNames(blocks, at, roleOf)),
    )
    .map((candidate) => ({ ...candidate, level: withRole.length === 0 ? 1 : level }));
}

function plainHeading(block: Block, at: number, roleOf: RoleFinder): FoundHeading | undefined {
  if (
    block.kind !== "paragraph" ||
    block.text.length > longestHeading ||
    /^toc\b/i.test(block.style) ||
    /\.\s*$/.test(block.text)
  )
    return undefined;
  const role = /^\s*beslut\s*$/i.test(block.text) ? undefined : roleOf(block.text);
  return role && { heading: block, level: 1, role, at };
}

const letterheadLength = 12;

/** "Beslutsunderlag" above the page's number and the sender is what some call the report itself. */
function isKindOfText(blocks: readonly Block[], role: SectionRole | undefined, at: number): boolean {
  const next = blocks[at + 1];
  if (role !== "sources" || at > letterheadLength || next === undefined || next.kind === "table")
    return false;
  return [...readLines([next])].some(isSenderLine);
}

/** Names one after another are a list of contents. */
function standsAmongNames(blocks: readonly Block[], at: number, roleOf: RoleFinder): boolean {
  return [at - 1, at + 1].some((beside) => {
    const block = blocks[beside];
    return block !== undefined && plainHeading(block, beside, roleOf) !== undefined;
  });
}

/** For each heading the index of the next one of the same or a higher level, in one pass from the end. */
function endsOf(headings: readonly FoundHeading[], length: number): readonly number[] {
  const nextOfLevel = new Array<number>(10).fill(length);
  return [...headings]
    .reverse()
    .map(({ level, at }) => {
      const end = nextOfLevel[level] ?? length;
      for (let deeper = level; deeper <= 9; deeper++) nextOfLevel[deeper] = at;
      return end;
    })
    .reverse();
}
