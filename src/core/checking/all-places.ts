import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import type { Problem } from "./finding";
import { fixEverywhere, fixIn } from "./fix-in";

/** A stretch that has a fault, and what should stand there where that is certain. */
export interface Occurrence extends Stretch {
  readonly text: BlockText;
  readonly right?: string | undefined;
}

/** One cause in all its places. The fix mends them all, or there is none. */
export function allPlaces(
  occurrences: readonly [Occurrence, ...Occurrence[]],
): Pick<Problem, "where" | "related" | "fixes"> {
  const [first, ...others] = occurrences;
  return {
    where: first.text.placeOf(first),
    related: others.map((other) => other.text.placeOf(other)),
    fixes: fixEverywhere(
      occurrences.map((one) => (one.right === undefined ? [] : fixIn(one.text, one, one.right))),
    ),
  };
}

/** The words of an occurrence, as rules read them. */
export const wordsOf = ({ text, start, end }: Occurrence): string => text.text.slice(start, end);

/** Whether there is any; the compiler then knows the first. */
export function isAny<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
