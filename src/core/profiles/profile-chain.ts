import { ContentValue } from "./content-value";
import type { FaultLog } from "./fault-log";

/** A profile as it is written, with the name that a fault calls its file by. */
export interface ProfileFile {
  readonly file: string;
  readonly json: unknown;
}

/** @param name what stands after "extends": a built-in profile's id, or the name of a file beside the one that says it */
export type FindProfile = (name: string) => FoundProfile;

export type FoundProfile =
  | { readonly kind: "found"; readonly profile: ProfileFile }
  /** `why` in Swedish: "väntade kommun eller en fil i samma mapp". */
  | { readonly kind: "not-found"; readonly why: string };

/** So many files may build on each other: nobody understands a profile that is spread over more. */
export const deepestChain = 5;

/** A profile and those that it extends, one by the other, the last of them first. Ends where a fault is. */
export function chainOf(profile: ProfileFile, find: FindProfile, log: FaultLog): readonly ContentValue[] {
  const chain = [new ContentValue(profile.file, profile.json)];
  for (let [top] = chain; top;) {
    const parent = parentOf(top, { chain, find, log });
    if (parent) chain.unshift(parent);
    top = parent;
  }
  return chain;
}

interface Search {
  readonly chain: readonly ContentValue[];
  readonly find: FindProfile;
  readonly log: FaultLog;
}

function parentOf(profile: ContentValue, { chain, find, log }: Search): ContentValue | undefined {
  const said = profile.isObject ? profile.field("extends") : undefined;
  const name = said?.isGiven ? log.attempt(() => said.text()) : undefined;
  if (!said || name === undefined) return undefined;
  const found = find(name);
  const why = found.kind === "not-found" ? found.why : whyNot(found.profile, chain);
  if (why !== undefined) log.fault(said.fault(`${why}, men där står ”${name}”`));
  return found.kind === "found" && why === undefined
    ? new ContentValue(found.profile.file, found.profile.json)
    : undefined;
}

function whyNot({ file }: ProfileFile, chain: readonly ContentValue[]): string | undefined {
  if (chain.some((one) => one.file === file)) return "väntade en profil som inte i sin tur bygger på den här";
  return chain.length >= deepestChain
    ? `väntade högst ${deepestChain} profiler som bygger på varandra`
    : undefined;
}
