import type { Hash } from "../core/checking/rule";
import type { ClauseLibrary } from "../core/clauses/clause";
import type { PlainDate } from "../core/language/plain-date";
import type { Profile } from "../core/profiles/profile";

/** What comes in by the front door: content, the clock and the digest. The composition roots make it. */
export interface Environment {
  /** The one that fits a document is inferred; the first is the default. */
  readonly profiles: readonly Profile[];
  readonly library: ClauseLibrary;
  /** The day where the user is. */
  readonly today: () => PlainDate;
  readonly hash: Hash;
}
