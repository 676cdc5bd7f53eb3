import type { Hash } from "../core/checking/rule";
import type { ClauseLibrary } from "../core/clauses/clause";
import { oncePer } from "../core/facts/once-per";
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

/** The environment in which every document is checked by the profile of this id; unchanged where there is none such. */
export function withProfile(environment: Environment, id: string | undefined): Environment {
  const chosen = environment.profiles.find((profile) => profile.id === id);
  return chosen ? { ...environment, profiles: alone(chosen) } : environment;
}

/** The same list every time, by which a later check knows that it is by the same profile. */
const alone = oncePer((profile: Profile): readonly Profile[] => [profile]);
