/** How much of a file we are willing to unpack. Real reports stay far below; what exceeds is a bomb or no report. */
export interface PackageLimits {
  readonly entries: number;
  /** Bytes of all parts together, both as declared and as they turn out. */
  readonly inflated: number;
  /** Bytes of one XML part: it becomes a tree of about ten times its size. */
  readonly xml: number;
}

export const defaultLimits: PackageLimits = {
  entries: 5_000,
  inflated: 300_000_000,
  xml: 60_000_000,
};
