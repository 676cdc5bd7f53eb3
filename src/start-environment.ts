import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Environment } from "./actions/environment";
import { clauseFiles } from "./content/clauses";
import { namnderFiles, profileContent } from "./content";
import { skeletonFiles } from "./content/skeletons";
import { parseClauseLibrary } from "./core/clauses/parse-clause-library";
import type { PlainDate } from "./core/language/plain-date";
import type { NamndEntry } from "./core/language/organ-names";
import { parseNamnder } from "./core/profiles/parse-namnder";
import { parseProfiles } from "./core/profiles/parse-profile";
import { rules } from "./core/rules";
import { parseSkeleton } from "./core/skeleton/parse-skeleton";

/**
 * The real content, clock and digest. Every composition root begins with it.
 * @throws ContentError that names the file and the key, when content is faulty
 */
export function createEnvironment(): Environment {
  const skeletons = skeletonFiles.map(({ file, content }) => parseSkeleton(content, file));
  return {
    profiles: parseProfiles(profileContent, rules).map((profile) => ({ ...profile, skeletons })),
    library: parseClauseLibrary(clauseFiles),
    today,
    hash: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  };
}

/** The register of nämnder that a person chooses among. */
export function readNamnder(): readonly NamndEntry[] {
  return namnderFiles.flatMap(({ file, json }) => parseNamnder(json, file));
}

/** The day in the user's own time zone. */
function today(): PlainDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
