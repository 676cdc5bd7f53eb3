import { namnderFiles, profileContent } from "../../src/content";
import { skeletonFiles } from "../../src/content/skeletons";
import { parseNamnder } from "../../src/core/profiles/parse-namnder";
import { parseProfiles } from "../../src/core/profiles/parse-profile";
import type { Profile } from "../../src/core/profiles/profile";
import { rules } from "../../src/core/rules";
import { parseSkeleton } from "../../src/core/skeleton/parse-skeleton";

const skeletons = skeletonFiles.map(({ file, content }) => parseSkeleton(content, file));

/** As the program hands them in: with what new reports start with. */
export const profiles: readonly Profile[] = parseProfiles(profileContent, rules).map((profile) => ({
  ...profile,
  skeletons,
}));

export const namnder = namnderFiles.flatMap(({ file, json }) => parseNamnder(json, file));

export function profileNamed(id: string): Profile {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Error(`There is no profile "${id}".`);
  return profile;
}
