/** Words of an organisation's own that a rule lets be, by its profile. */
export interface Exception {
  /** As they are written; all in small letters they also stand for those with capitals. */
  readonly words: readonly string[];
  /** Why they are right here, for whoever reads the profile later. */
  readonly reason: string;
}
