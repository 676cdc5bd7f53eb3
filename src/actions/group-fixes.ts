import type { SafeFix } from "../core/checking/safe-fixes";
import type { Edit } from "../core/editing/edit";

/**
 * Offsets into a paragraph are good for one batch only, so corrections that share one stay together. What takes
 * paragraphs away comes last: ids of a file count its blocks.
 */
export function groupFixes(fixes: readonly SafeFix[]): readonly (readonly SafeFix[])[] {
  const leaders = leadersOf(fixes.map(({ fix }) => fix.edits.flatMap(blocksOf)));
  const groups = new Map<number, SafeFix[]>();
  for (const [index, fix] of fixes.entries()) {
    const leader = leaders[index] ?? index;
    groups.set(leader, [...(groups.get(leader) ?? []), fix]);
  }
  const all = [...groups.values()];
  return [...all.filter((group) => !takesAway(group)), ...all.filter(takesAway)];
}

/** For each list the first one that it shares something with, directly or through others. */
function leadersOf(lists: readonly (readonly string[])[]): readonly number[] {
  const parents = lists.map((_, index) => index);
  const leaderOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : leaderOf(parent);
  };
  const firstWith = new Map<string, number>();
  for (const [index, list] of lists.entries()) {
    for (const item of list) {
      const first = firstWith.get(item);
      if (first === undefined) firstWith.set(item, index);
      else parents[leaderOf(index)] = leaderOf(first);
    }
  }
  return lists.map((_, index) => leaderOf(index));
}

const blocksOf = (edit: Edit): readonly string[] => ("block" in edit ? [edit.block] : []);

const takesAway = (group: readonly SafeFix[]): boolean =>
  group.some(({ fix }) => fix.edits.some(({ kind }) => kind === "delete-empty-paragraph"));
