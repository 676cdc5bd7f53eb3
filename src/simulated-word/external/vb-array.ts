/** How Windows hands an array to a script. */
export interface VbArray {
  readonly toArray: () => readonly unknown[];
}

/** Arrays within it are arrays of Windows' too. */
export function vbArray(values: readonly unknown[]): VbArray {
  return { toArray: () => values };
}
