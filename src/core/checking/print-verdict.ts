import type { Verdict } from "./verdict";

/** What a verdict is called, in one language. */
export interface VerdictWords {
  readonly hinders: (count: number) => string;
  readonly toCheck: (count: number) => string;
  readonly nothingFound: string;
  readonly notAssessed: string;
}

/** The verdict in one line, the same in the pane and in reports. */
export function printVerdict(verdict: Verdict, words: VerdictWords): string {
  switch (verdict.kind) {
    case "hinders":
      return words.hinders(verdict.count);
    case "to-check":
      return words.toCheck(verdict.count);
    case "nothing-found":
      return words.nothingFound;
    case "not-assessed":
      return words.notAssessed;
  }
}
