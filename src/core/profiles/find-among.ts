import type { FindProfile, ProfileFile } from "./profile-chain";

/** Finds the profiles of a folder by their ids, which are the names of their files. */
export function findAmong(files: readonly ProfileFile[]): FindProfile {
  const byId = new Map(files.map((profile) => [idOf(profile), profile]));
  return (name) => {
    const profile = byId.get(name);
    return profile
      ? { kind: "found", profile }
      : { kind: "not-found", why: `väntade ${[...byId.keys()].join(", ")} eller en fil i samma mapp` };
  };
}

/** "profiles/kommun.json" is kommun. */
const idOf = ({ file }: ProfileFile): string => file.replace(/^.*\//, "").replace(/\.json$/, "");
