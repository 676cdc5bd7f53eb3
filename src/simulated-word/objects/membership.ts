import members from "../generated/members.json";
import type { Membership } from "../wire/served-model";

/** The API sets that are played: WordApi up to a version, and WordApiDesktop where there is one. */
export interface PlayedSets {
  /** "1.3" to "1.9". */
  readonly wordApi: string;
  /** "1.1" to "1.4"; none on the web and in LTSC 2021. */
  readonly desktop?: string | undefined;
}

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = members;

/** Where a member of Word stands to the sets that are played, as @types/office-js has it. */
export function membershipIn(sets: PlayedSets): (typeName: string, member: string) => Membership {
  return (typeName, member) => {
    const set = table[typeName]?.[member.charAt(0).toLowerCase() + member.slice(1)];
    if (set === undefined) return "none";
    return isPlayed(set, sets) ? "in-set" : "above-set";
  };
}

function isPlayed(set: string, { wordApi, desktop }: PlayedSets): boolean {
  const [, name = "", version = ""] = /^(?:(\w+) )?([\d.]+)$/.exec(set) ?? [];
  if (version === "") return false;
  if (name === "") return isAtLeast(wordApi, version);
  return name === "WordApiDesktop" && desktop !== undefined && isAtLeast(desktop, version);
}

function isAtLeast(played: string, wanted: string): boolean {
  const [playedMajor = 0, playedMinor = 0] = played.split(".").map(Number);
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return playedMajor > major || (playedMajor === major && playedMinor >= minor);
}
