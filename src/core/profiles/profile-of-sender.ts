import { headingName } from "../facts/role-of-heading";
import type { Profile } from "./profile";

/**
 * The profile by which a new report is written, when its sender is known before its text is: "Trafikkontoret" has headings
 * of its own among the city's. Only a profile of the same organisation takes the place of the one that was found.
 */
export function profileOfSender(sender: string, found: Profile, profiles: readonly Profile[]): Profile {
  const name = headingName(sender);
  return profiles.find((profile) => isOfOne(profile, found) && knows(profile, name)) ?? found;
}

const knows = ({ recognisedBy }: Profile, sender: string): boolean =>
  recognisedBy?.senders.some((own) => headingName(own) === sender) ?? false;

const isOfOne = ({ recognisedBy: one }: Profile, { recognisedBy: other }: Profile): boolean =>
  one?.names.some((name) => other?.names.includes(name)) ?? false;
