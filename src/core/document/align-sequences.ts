/**
 * Pairs the items of two sequences that are certainly the same: for each item of `left`, its index in `right`, or
 * undefined where it is not sure. A patience diff: keys that occur once on both sides first, then, between those,
 * keys that occur equally often, in order. What occurs more often on one side is left alone: which of them is new
 * cannot be known.
 */
export function alignSequences(
  left: readonly string[],
  right: readonly string[],
): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = left.map(() => undefined);
  const gaps: Gap[] = [{ left: [0, left.length], right: [0, right.length] }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const pairs = certainPairs(places(left, gap.left), places(right, gap.right));
    for (const { left: index, right: partner } of pairs) partners[index] = partner;
    if (pairs.length > 0) gaps.push(...gapsBetween(gap, pairs));
  }
  return partners;
}

interface Pair {
  readonly left: number;
  readonly right: number;
}

/** From the first index up to, but not including, the second. */
type Slice = readonly [number, number];

interface Gap {
  readonly left: Slice;
  readonly right: Slice;
}

type Places = ReadonlyMap<string, readonly number[]>;

function places(keys: readonly string[], [start, end]: Slice): Places {
  const found = new Map<string, number[]>();
  for (let index = start; index < end; index++) {
    const key = keys[index] ?? "";
    const known = found.get(key);
    if (known) known.push(index);
    else found.set(key, [index]);
  }
  return found;
}

function certainPairs(left: Places, right: Places): readonly Pair[] {
  const once = pairsOf(left, right, (count) => count === 1);
  return longestRising(once.length > 0 ? once : pairsOf(left, right, () => true));
}

function pairsOf(left: Places, right: Places, wanted: (count: number) => boolean): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [key, mine] of left) {
    const theirs = right.get(key);
    if (theirs?.length !== mine.length || !wanted(mine.length)) continue;
    mine.forEach((index, nth) => pairs.push({ left: index, right: theirs[nth] ?? index }));
  }
  return pairs.sort((a, b) => a.left - b.left);
}

/** The longest run of pairs in which both sides rise: what was moved past others falls out. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach((pair, index) => {
    const length = firstNotBelow(ends, (end) => (pairs[end]?.right ?? 0) < pair.right);
    before[index] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = index;
  });
  return chainTo(ends.at(-1) ?? -1, before).map((index) => pairs[index]!);
}

function firstNotBelow(ends: readonly number[], isBelow: (end: number) => boolean): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chainTo(last: number, before: readonly number[]): readonly number[] {
  const chain: number[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) chain.push(index);
  return chain.reverse();
}

function gapsBetween(gap: Gap, pairs: readonly Pair[]): readonly Gap[] {
  const edges = [
    { left: gap.left[0] - 1, right: gap.right[0] - 1 },
    ...pairs,
    { left: gap.left[1], right: gap.right[1] },
  ];
  return edges
    .slice(1)
    .map((edge, index): Gap => {
      const previous = edges[index]!;
      return { left: [previous.left + 1, edge.left], right: [previous.right + 1, edge.right] };
    })
    .filter(({ left, right }) => left[0] < left[1] && right[0] < right[1]);
}
