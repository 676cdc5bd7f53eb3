import type { Finding } from "../../../core/checking/finding";
import { findingKeys } from "../../../core/checking/finding-keys";
import type { FindingGroup, GroupHeading } from "./group-findings";

/** What of a group is on the screen. */
export interface ShownGroup {
  readonly under: GroupHeading;
  /** Tells the group from the others, also after the next check. */
  readonly key: string;
  /** How many findings it has, shown or not. */
  readonly count: number;
  readonly fold: "none" | "folded" | "unfolded";
  readonly cards: readonly ShownFinding[];
  /** How many are left out of a long group. */
  readonly left: number;
}

export interface ShownFinding {
  readonly finding: Finding;
  /** The card's number on the screen, counted from 0 through all groups. */
  readonly index: number;
  /** Tells the finding from the others, also after the next check. */
  readonly key: string;
}

/** Which groups are opened and which are shown in full, by their keys. */
export interface Revealed {
  readonly opened: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

/** More than this at once is a wall. */
const rowsAtFirst = 12;

/**
 * Numbers what is shown: how a report looks, and what has been approved, is folded away below what is graver, and a long
 * group shows its first.
 */
export function showGroups(groups: readonly FindingGroup[], revealed: Revealed): readonly ShownGroup[] {
  const groupKey = createKeys();
  const cardKeys = findingKeys(groups.flatMap(({ findings }) => findings));
  let index = 0;
  return groups.map(({ under, findings }, nth) => {
    const key = groupKey(nameOf(under));
    const fold = foldOf(under, { isFirst: nth === 0, isOpened: revealed.opened.has(key) });
    const length = fold === "folded" ? 0 : revealed.whole.has(key) ? findings.length : rowsAtFirst;
    const cards = findings
      .slice(0, length)
      .map((finding) => ({ finding, index: index++, key: cardKeys.get(finding) ?? "" }));
    const left = fold === "folded" ? 0 : findings.length - cards.length;
    return { under, key, count: findings.length, fold, cards, left };
  });
}

function foldOf(
  under: GroupHeading,
  { isFirst, isOpened }: { readonly isFirst: boolean; readonly isOpened: boolean },
): ShownGroup["fold"] {
  const isMinor = under.kind === "ignored" || (under.kind === "consequence" && under.consequence === "form");
  if (!isMinor || isFirst) return "none";
  return isOpened ? "unfolded" : "folded";
}

function nameOf(under: GroupHeading): string {
  switch (under.kind) {
    case "section":
      return `section/${under.name}`;
    case "consequence":
      return under.consequence;
    case "document":
    case "before-first-heading":
    case "ignored":
      return under.kind;
  }
}

/** Makes keys of names that may be the same: each has its number among its equals. */
function createKeys(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${nth}/${name}`;
  };
}
