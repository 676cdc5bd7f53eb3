import type { HeadingLevel, TextBlock } from "../document/document";
import type { Fix } from "./finding";
import { structureFix } from "./fix-in";

/** A line, and the level that it should have as a heading. */
export interface LevelledLine {
  readonly block: TextBlock;
  readonly level: HeadingLevel;
}

/** Gives the lines their heading styles. */
export function headingFix(lines: readonly LevelledLine[]): readonly Fix[] {
  const before = distinct(lines.map(({ block }) => styleNow(block)));
  const after = distinct(lines.map(({ level }) => `Rubrik ${level}`));
  const inEnglish = distinct(lines.map(({ level }) => `Heading ${level}`));
  return structureFix(
    lines.map(({ block }) => block),
    {
      before,
      after,
      does: { sv: `Rubrikformat: ${after}`, en: `Heading style: ${inEnglish}` },
      edits: lines.map(({ block, level }) => ({
        kind: "set-heading-level",
        block: block.id,
        expected: block.text,
        level,
      })),
    },
  );
}

const styleNow = (block: TextBlock): string =>
  block.kind === "heading" ? `Rubrik ${block.level}` : "Inget rubrikformat";

const distinct = (names: readonly string[]): string => [...new Set(names)].join(", ");
