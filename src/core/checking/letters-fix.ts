import type { DirectLook, TextBlock } from "../document/document";
import type { Localised } from "../language/localised";
import type { Fix } from "./finding";
import { structureFix } from "./fix-in";

/** A stretch whose own font, or size, or both are to give way to its style's. */
export interface OwnLetters {
  readonly block: TextBlock;
  readonly own: DirectLook;
}

/** Gives the letters their style's font and size; none where nobody knows what those are. */
export function lettersFix(stretches: readonly OwnLetters[]): readonly Fix[] {
  const wanted = stretches.map(styleLetters).filter((letters) => letters !== undefined);
  if (wanted.length < stretches.length) return [];
  const after = distinct(wanted);
  return structureFix(
    stretches.map(({ block }) => block),
    {
      before: distinct(stretches.map(({ own }) => own)).sv,
      after: after.sv,
      does: {
        sv: `Texten får sitt formats utseende: ${after.sv}`,
        en: `The text gets its style's look: ${after.en}`,
      },
      edits: stretches.map(({ block, own: { start, end } }, at) => ({
        kind: "set-letters",
        block: block.id,
        expected: block.text,
        start,
        end,
        ...wanted[at],
      })),
    },
  );
}

type Letters = Pick<DirectLook, "font" | "size">;

/** What the style says of all that the stretch has its own of. */
function styleLetters({ block: { look }, own }: OwnLetters): Letters | undefined {
  if (own.font !== undefined && look?.font === undefined) return undefined;
  if (own.size !== undefined && look?.size === undefined) return undefined;
  return {
    ...(own.font !== undefined && look?.font !== undefined ? { font: look.font } : {}),
    ...(own.size !== undefined && look?.size !== undefined ? { size: look.size } : {}),
  };
}

/** "Arial 11; Calibri; storlek 12" */
function distinct(letters: readonly Letters[]): Localised {
  const named = (wordForSize: string) =>
    [...new Set(letters.map((one) => nameOf(one, wordForSize)))].join("; ");
  return { sv: named("storlek"), en: named("size") };
}

function nameOf({ font, size }: Letters, wordForSize: string): string {
  const points = size === undefined ? "" : String(size).replace(".", ",");
  return `${font ?? wordForSize} ${points}`.trim();
}
