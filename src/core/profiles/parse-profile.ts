import type { Rule } from "../checking/rule";
import type { ContentError } from "./content-error";
import { ContentValue } from "./content-value";
import { FaultLog } from "./fault-log";
import { readFields } from "./layered-fields";
import type { Profile } from "./profile";
import { findAmong } from "./find-among";
import { chainOf, type FindProfile, type ProfileFile } from "./profile-chain";
import { askForProfile } from "./profile-fields";

/** What comes with the program: an editor's work, no code. */
export interface ProfileContent {
  readonly files: readonly ProfileFile[];
  /** The options that a rule has where no profile says otherwise, by its id: the word lists. */
  readonly wording: Readonly<Record<string, unknown>>;
}

/** What a profile is made of, beside its own file. */
export interface ProfileSources {
  readonly wording: ProfileContent["wording"];
  /** Those that a profile can turn on. */
  readonly rules: readonly Rule[];
  readonly find: FindProfile;
}

/** A profile with all that is wrong in its files. It is fit for use only where there are no faults. */
export interface ProfileReading {
  readonly profile: Profile;
  readonly faults: readonly ContentError[];
  /** What is right in the profile's own file, and means nothing. None where a file is missing that could give it a meaning. */
  readonly warnings: readonly ContentError[];
}

/** Turns what a profile's file holds, and what the files that it extends hold, into a profile. */
export function readProfile(file: ProfileFile, { rules, wording, find }: ProfileSources): ProfileReading {
  const log = new FaultLog();
  const known = rules.flatMap(({ id }) => (id in wording ? [[id, wording[id]] as const] : []));
  const base = new ContentValue("wording", { rules: Object.fromEntries(known) });
  const layers = [base, ...chainOf(file, find, log)];
  const isWhole = log.count === 0;
  const profile = readFields({ layers, log }, (fields) => askForProfile(fields, rules));
  return {
    profile,
    faults: log.faults,
    warnings: isWhole ? log.warnings.filter((one) => one.file === file.file) : [],
  };
}

/**
 * The profiles that come with the program; they may extend each other.
 * @throws ContentError for the first fault, where there is any
 */
export function parseProfiles(
  { files, wording }: ProfileContent,
  rules: readonly Rule[],
): readonly Profile[] {
  const find = findAmong(files);
  return files.map((file) => {
    const { profile, faults } = readProfile(file, { wording, rules, find });
    const [first] = faults;
    if (first) throw first;
    return profile;
  });
}
