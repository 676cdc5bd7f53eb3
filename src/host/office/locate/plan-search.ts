import type { Stretch } from "../../../core/document/document";
import { foldForSearch, isSearchable, occurrences } from "./search-text";

/** Words to search for in a paragraph's text, and where the hit that is meant begins. */
export interface Needle {
  readonly words: string;
  readonly start: number;
}

/** How a stretch of a paragraph can be found, since Word has no range by offset. */
export type SearchPlan =
  | { readonly kind: "words"; readonly needle: Needle }
  /** From the start of the first hit to the end of the second; both are unique in the paragraph. */
  | { readonly kind: "between"; readonly first: Needle; readonly last: Needle }
  | { readonly kind: "impossible" };

/** The stretch itself, searched for as it stands. */
export function planWords(text: string, { start, end }: Stretch): SearchPlan {
  const words = text.slice(start, end);
  return isSearchable(words)
    ? { kind: "words", needle: { words, start } }
    : planBetween(text, { start, end });
}

/** Between the first and last words of the stretch, each as long as it takes to be the only one. */
export function planBetween(text: string, { start, end }: Stretch): SearchPlan {
  const first = onlyOne(text, growing(text, { start, end }, "from-start"));
  const last = onlyOne(text, growing(text, { start, end }, "from-end"));
  return first && last ? { kind: "between", first, last } : { kind: "impossible" };
}

/** As much as can be searched for around a stretch, on its own side of every tab: what must still be there to write. */
export function wordsAround(text: string, { start, end }: Stretch): string | undefined {
  const before = /[^\p{Cc}\u00AD\u2011\uFFFC]{0,60}$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^[^\p{Cc}\u00AD\u2011\uFFFC]{0,60}/u.exec(text.slice(end))?.[0] ?? "";
  const words = before + text.slice(start, end) + after;
  return isSearchable(words) ? words : undefined;
}

/**
 * Which of Word's hits is the needle: the one at the same place among the occurrences in our own text, provided that
 * the hits' texts are exactly those occurrences. Undefined when they are not, for then the count proves nothing.
 */
export function hitOf(text: string, { words, start }: Needle, hits: readonly string[]): number | undefined {
  const models = [occurrences(text, words), occurrences(foldForSearch(text), foldForSearch(words))];
  for (const starts of models) {
    const nth = starts.indexOf(start);
    const expected = starts.map((at) => text.slice(at, at + words.length));
    if (nth >= 0 && isSame(expected, hits)) return nth;
  }
  return undefined;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

function onlyOne(text: string, needles: Iterable<Needle>): Needle | undefined {
  const folded = foldForSearch(text);
  for (const needle of needles) {
    if (!isSearchable(needle.words)) return undefined;
    const starts = occurrences(folded, foldForSearch(needle.words));
    if (starts.length === 1 && starts[0] === needle.start) return needle;
  }
  return undefined;
}

/** Ever longer pieces of the stretch, word by word, from one of its ends. */
function* growing(text: string, { start, end }: Stretch, from: "from-start" | "from-end"): Generator<Needle> {
  const stretch = text.slice(start, end);
  for (const { index } of stretch.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu)) {
    if (from === "from-start") yield { words: stretch.slice(0, index), start };
  }
  const begins = [...stretch.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)]
    .map(({ index }) => index)
    .reverse();
  if (from === "from-end")
    for (const index of begins) yield { words: stretch.slice(index), start: start + index };
}
