import type { Environment } from "../actions/environment";
import { parseIsoDate } from "../core/language/plain-date";
import type { Profile } from "../core/profiles/profile";
import { misuse, type Arguments, type Misuse } from "./read-arguments";
import { readProfile, type ProfileTrouble } from "./read-profile";
import type { World } from "./world";

export type ChosenEnvironment =
  | { readonly kind: "environment"; readonly environment: Environment }
  | Misuse
  /** The profile's file could not be used. */
  | { readonly kind: "faulty-profile"; readonly file: string; readonly trouble: ProfileTrouble };

/** The environment with what `--profile` and `--today` say otherwise. A profile that is named fits every document. */
export async function chooseEnvironment(given: Arguments, world: World): Promise<ChosenEnvironment> {
  const { environment } = world;
  const day = given.option("today");
  const today = day === undefined ? environment.today() : parseIsoDate(day);
  if (!today) return misuse((words) => words.badValue("--today", day ?? "", words.isoDate));
  const chosen = await chooseProfiles(given.option("profile"), world);
  if (chosen.kind !== "profiles") return chosen;
  return {
    kind: "environment",
    environment: { ...environment, profiles: chosen.profiles, today: () => today },
  };
}

type ChosenProfiles =
  | { readonly kind: "profiles"; readonly profiles: readonly Profile[] }
  | Exclude<ChosenEnvironment, { kind: "environment" }>;

async function chooseProfiles(name: string | undefined, world: World): Promise<ChosenProfiles> {
  const { profiles } = world.environment;
  if (name === undefined) return { kind: "profiles", profiles };
  const known = profiles.find(({ id }) => id === name);
  if (known) return { kind: "profiles", profiles: [known] };
  if (!/\.json$/i.test(name)) return unknownProfile(name, profiles);
  const read = await readProfile(name, world);
  if (read.kind !== "profile") return { kind: "faulty-profile", file: name, trouble: read };
  return { kind: "profiles", profiles: [withSkeletons(read.profile, profiles)] };
}

const unknownProfile = (name: string, profiles: readonly Profile[]): Misuse =>
  misuse((words) => words.badValue("--profile", name, words.profileOrFile(profiles.map(({ id }) => id))));

/** What our fields say when they are unfilled is known whatever the organisation. */
const withSkeletons = (profile: Profile, [first]: readonly Profile[]): Profile =>
  first?.skeletons ? { ...profile, skeletons: first.skeletons } : profile;
