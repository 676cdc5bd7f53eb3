import type { Block, Heading, Paragraph, TextBlock } from "../document/document";
import type { Profile } from "../profiles/profile";
import { readLines, trimmed, type BlockText } from "./block-text";
import { isDecidingLine } from "./deciding-line";
import type { Section, SectionRole } from "./facts";
import { inEachText } from "./in-each-text";
import { nearHeadingFinder, type NearHeading } from "./near-heading";
import { organOnly } from "./organ-in-text";
import { roleFinder } from "./role-of-heading";
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
  const styled = withPlaces(styledHeadings(blocks, profile), blocks);
  const plain = findPlainHeadings(blocks, styled, profile);
  const headings = plain.length === 0 ? styled : [...styled, ...plain].sort((a, b) => a.at - b.at);
  const roles = new Set(headings.flatMap(({ role }) => role ?? []));
  return roles.size === 0 || roles.has("decision") ? headings : withLeadIn(blocks, headings);
}

/**
 * Where no known heading says so, the decision begins with its lead-in, "Kollektivtrafiknämnden föreslås besluta". News and
 * minutes have such lines too, but hardly beside a report's other headings.
 */
function withLeadIn(blocks: readonly Block[], headings: readonly FoundHeading[]): readonly FoundHeading[] {
  const heading = decidingLines.first(blocks);
  if (!heading || heading.kind === "list-item") return headings;
  const at = blocks.indexOf(heading);
  const level = Math.min(...headings.flatMap(({ role, level }) => (role ? [level] : [])));
  const found: FoundHeading = { heading, level, role: "decision", at };
  return [...headings.filter((other) => other.at !== at), found].sort((a, b) => a.at - b.at);
}

const decidingLines = inEachText((block: Block): readonly TextBlock[] =>
  block.kind !== "table" && isDecidingLine(block.text) ? [block] : [],
);

type UnplacedHeading = Omit<FoundHeading, "at">;

/** In reading order, as they were found. */
function withPlaces(headings: readonly UnplacedHeading[], blocks: readonly Block[]): readonly FoundHeading[] {
  let at = -1;
  return headings.map((one) => {
    at = blocks.indexOf(one.heading, at + 1);
    return { ...one, at };
  });
}

/** A block is judged by its own words and the profile's names, and that once. */
const styledHeadings = inEachText((block: Block, profile: Profile): readonly UnplacedHeading[] => {
  if (block.kind !== "heading") return [];
  const role = roleFinder(profile)(block.text) ?? nearHeadingFinder(profile)(block.text)?.role;
  return [{ heading: block, level: block.level, role }];
});

function findPlainHeadings(
  blocks: readonly Block[],
  styled: readonly FoundHeading[],
  profile: Profile,
): readonly FoundHeading[] {
  const withRole = styled.filter(({ role }) => role !== undefined);
  const level = Math.min(...withRole.map(({ level }) => level), 9);
  const taken = new Set(withRole.map(({ role }) => role));
  const candidates = withPlaces(
    plainHeadings(blocks, profile, styled.length > 0 ? "exact" : "misspelt"),
    blocks,
  );
  const names = new Set(candidates.map(({ at }) => at));
  // Names one after another are a list of contents.
  const isOfContents = (at: number) => withRole.length >= 2 && (names.has(at - 1) || names.has(at + 1));
  return candidates
    .filter(({ role, at }) => !taken.has(role) && !isOfLetterhead(blocks, at) && !isOfContents(at))
    .map((candidate) => ({ ...candidate, level: withRole.length === 0 ? 1 : level }));
}

/** @param spelt whether a name must be right to the last letter */
const plainHeadings = inEachText(
  (block: Block, profile: Profile, spelt: "exact" | "misspelt"): readonly UnplacedHeading[] => {
    if (
      block.kind !== "paragraph" ||
      block.text.length > longestHeading ||
      /^toc\b/i.test(block.style) ||
      /\.\s*$/.test(block.text) ||
      /^\s*beslut\s*$/i.test(block.text)
    )
      return [];
    const role =
      roleFinder(profile)(block.text) ??
      (spelt === "misspelt" ? misspeltRole(nearHeadingFinder(profile)(block.text)) : undefined);
    return role ? [{ heading: block, level: 1, role }] : [];
  },
);

/** An inflected name on a line of its own may be anything; a misspelt one is hardly anything else. */
const misspeltRole = (near: NearHeading | undefined): SectionRole | undefined =>
  near?.isInflection ? undefined : near?.role;

const letterheadLength = 12;

/** What some call the report itself, and who else is to have it. */
const ofLetterhead = /^\s*(?:beslutsunderlag|underlag för beslut|beslutsförslag|kopia till)\s*:?\s*$/i;

/** "Beslutsunderlag", "Beslutsförslag" or "Kopia till" above the page's number and the sender begins no section. */
function isOfLetterhead(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (at > letterheadLength || !block || block.kind === "table" || !next || next.kind === "table")
    return false;
  const isProposal = /beslutsförslag/i.test(block.text);
  return (
    ofLetterhead.test(block.text) &&
    [...readLines([next])].some((line) => isSenderLine(line) && !(isProposal && isOrgan(line)))
  );
}

/** "Beslutsförslag", and below it who is to decide. */
const isOrgan = (line: BlockText): boolean => organOnly(trimmed(line)) !== undefined;

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
