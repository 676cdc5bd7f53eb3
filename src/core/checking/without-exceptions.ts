import type { Edit } from "../editing/edit";
import { normalise } from "../language/normalise";
import type { Exception } from "./exception";
import type { Fix, Problem, TextPlace } from "./finding";

/**
 * A rule's problems without what it says about an organisation's own words. The first place decides whether there is a
 * problem at all, for the message is about its words; other places that are exceptions are left out, and not mended.
 */
export function withoutExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
): readonly Problem[] {
  const words = exceptions
    .flatMap((exception) => exception.words.map(wordingOf))
    .filter((wording) => wording.words !== "");
  const isSpared = (place: TextPlace): boolean => words.some((wording) => covers(wording, place));
  return words.length === 0 ? problems : problems.flatMap((problem) => spare(problem, isSpared));
}

function spare(problem: Problem, isSpared: (place: TextPlace) => boolean): readonly Problem[] {
  const { where, related = [], fixes = [] } = problem;
  if (where !== "document" && isSpared(where)) return [];
  const spared = related.filter(isSpared);
  if (spared.length === 0) return [problem];
  return [
    {
      ...problem,
      related: related.filter((place) => !spared.includes(place)),
      fixes: fixes.flatMap((fix) => withoutEditsOf(spared, fix)),
    },
  ];
}

/** No fix where nothing is left to do. */
function withoutEditsOf(places: readonly TextPlace[], fix: Fix): readonly Fix[] {
  const edits = fix.edits.filter((edit) => !places.some((place) => touches(edit, place)));
  return edits.length === 0 ? [] : [{ ...fix, edits }];
}

const touches = (edit: Edit, { block, start, end }: TextPlace): boolean =>
  "block" in edit && edit.block === block && (!("start" in edit) || (edit.start <= end && start <= edit.end));

interface Wording {
  readonly words: string;
  readonly anyCase: boolean;
}

function wordingOf(written: string): Wording {
  const words = normalise(written).text.trim();
  return { words, anyCase: words === words.toLocaleLowerCase("sv") };
}

/** The place is of these words: it is they, or a part of them where they stand in the text. */
function covers({ words, anyCase }: Wording, { text, start, end }: TextPlace): boolean {
  const reach = 2 * words.length + 2;
  if (end - start > reach) return false;
  const from = Math.max(0, start - reach);
  const near = normalise(text.slice(from, end + reach));
  const within = anyCase ? near.text.toLocaleLowerCase("sv") : near.text;
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
    const stretch = near.toOriginal({ start: at, end: at + words.length });
    const isAround = from + stretch.start <= start && end <= from + stretch.end;
    if (isAround && isWhole(within, at, at + words.length)) return true;
  }
  return false;
}

/** No letter or digit goes on before or after. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
