import type { FileResult } from "../check-file";

/** Turns results into a report, piece by piece, so that a thousand files need no more memory than one. */
export interface Reporter {
  readonly start: string;
  file(result: FileResult): string;
  end(totals: Totals): string;
}

export interface Totals {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  /** Approved deviations, which are counted nowhere else. */
  readonly ignored: number;
}
