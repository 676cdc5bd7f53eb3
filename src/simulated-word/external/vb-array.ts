/** How Windows hands an array to a script: of one dimension, or of two, row by row. */
export interface VbArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  /** The last index of a dimension; they are counted from 1. */
  readonly ubound: (dimension: number) => number;
}

/** Arrays within it are arrays of Windows' too. */
export function vbArray(values: readonly unknown[]): VbArray {
  return { toArray: () => values, dimensions: () => 1, ubound: () => values.length };
}

/** Rows of the same length. */
export function vbTable(rows: readonly (readonly unknown[])[]): VbArray {
  const columns = rows[0]?.length ?? 0;
  return {
    toArray: () => rows.flat(),
    dimensions: () => 2,
    ubound: (dimension) => (dimension === 1 ? rows.length : columns),
  };
}
