/**
 * Damerau's: insertions, deletions, substitutions and swaps of neighbours.
 * @param most what is further apart need not be measured: then the answer is some number above it, found at once
 */
export function editDistance(a: string, b: string, most = a.length + b.length): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const present = nextRow({ a, b, row, most }, last, beforeLast);
    if (least(present) > most && least(last) > most) return most + 1;
    [beforeLast, last] = [last, present];
  }
  return last[b.length] ?? 0;
}

interface Place {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly most: number;
}

/** Only the columns near the row's own can hold a number that is not above the most. */
function nextRow(
  { a, b, row, most }: Place,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const present = new Array<number>(b.length + 1).fill(Infinity);
  if (row <= most) present[0] = row;
  for (let column = Math.max(1, row - most); column <= Math.min(b.length, row + most); column++) {
    const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const best = Math.min(at(last, column) + 1, at(present, column - 1) + 1, changed);
    const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    present[column] = isSwapped ? Math.min(best, at(beforeLast, column - 2) + 1) : best;
  }
  return present;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

function least(row: readonly number[]): number {
  let found = Infinity;
  for (const one of row) if (one < found) found = one;
  return found;
}
