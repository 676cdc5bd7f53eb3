import type { HeadingLevel } from "../document/document";

/** The level below; undefined below the last. */
export function levelBelow(level: HeadingLevel): HeadingLevel | undefined {
  return all[level];
}

const all: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The same outline with no level skipped: what was deeper than the heading above it is one level deeper, and what were
 * equals are equals still. Levels that skip nothing stay as they are.
 */
export function withoutSkips(levels: readonly HeadingLevel[]): readonly HeadingLevel[] {
  const open: { readonly was: HeadingLevel; readonly is: HeadingLevel }[] = [];
  return levels.map((was) => {
    while ((open.at(-1)?.was ?? 0) > was) open.pop();
    const above = open.at(-1);
    const is = above === undefined ? was : above.was === was ? above.is : (levelBelow(above.is) ?? was);
    if (above?.was !== was) open.push({ was, is });
    return is;
  });
}
