import type { Stretch } from "../document/document";
import { matchesIn } from "./matches-in";

const marks = /[”“„"«»]/;

/**
 * The stretches within quotation marks, the marks included. Where the marks do not pair, the last one is taken to open
 * a quotation that goes on to the end: what may be another's words is left alone.
 */
export function quotations(text: string): readonly Stretch[] {
  if (!marks.test(text)) return [];
  const at = matchesIn(text, /[”“„"«»]/g).map(({ index }) => index);
  const found: Stretch[] = [];
  for (let first = 0; first < at.length; first += 2)
    found.push({ start: at[first] ?? 0, end: (at[first + 1] ?? text.length - 1) + 1 });
  return found;
}
