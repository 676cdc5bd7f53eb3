import { ContentError, describeFault } from "../core/profiles/content-error";
import { findAmong } from "../core/profiles/find-among";
import { readProfile as readProfileFile } from "../core/profiles/parse-profile";
import type { Profile } from "../core/profiles/profile";
import { rules } from "../core/rules";
import { lineOf, readJsonFile, type JsonFile, type JsonTrouble } from "./read-json-file";
import { readParents } from "./read-parents";
import type { Strings } from "./strings";
import type { World } from "./world";

/** What a profile's file turned out to be. */
export type ProfileReading =
  | { readonly kind: "profile"; readonly profile: Profile; readonly warnings: readonly ToldFault[] }
  | ProfileTrouble;

export type ProfileTrouble =
  | JsonTrouble
  | {
      readonly kind: "faulty";
      readonly faults: readonly ToldFault[];
      readonly warnings: readonly ToldFault[];
    };

/** A fault with its place as a terminal shows it, "vår.json:12", and what it is. */
export interface ToldFault {
  readonly place: string;
  readonly what: string;
}

/** Reads a profile's file, and the files beside it that it extends; tells every fault of all of them. */
export async function readProfile(path: string, { files, profileContent }: World): Promise<ProfileReading> {
  const own = await readJsonFile(path, files);
  if (own.kind !== "json") return own;
  const parents = await readParents(own, files);
  const builtIn = findAmong(profileContent.files);
  const { profile, faults, warnings } = readProfileFile(own, {
    rules,
    wording: profileContent.wording,
    find: (name) => parents.find(name) ?? builtIn(name),
  });
  const tell = (some: readonly ContentError[]) => tellInOrder(some, [own, ...parents.files]);
  const told = tell([...[...own.places.twice].map((key) => setTwice(own.file, key)), ...warnings]);
  return faults.length > 0
    ? { kind: "faulty", faults: tell(faults), warnings: told }
    : { kind: "profile", profile, warnings: told };
}

/** A line a fault: file and line, key, what stood and what was expected. */
export function printProfileTrouble(path: string, trouble: ProfileTrouble, strings: Strings): string {
  switch (trouble.kind) {
    case "unreadable":
      return `${path}: ${strings.unreadable[trouble.reason]}\n`;
    case "not-utf-8":
      return `${path}: ${strings.profile.notUtf8}\n`;
    case "not-json":
      return `${path}: ${strings.profile.notJson(trouble.line)}\n`;
    case "faulty":
      return trouble.faults.map(({ place, what }) => `${place}: ${what}\n`).join("");
  }
}

/** File by file, from its first line to its last. */
function tellInOrder(faults: readonly ContentError[], files: readonly JsonFile[]): readonly ToldFault[] {
  return faults
    .map((fault) => {
      const at = files.findIndex(({ file }) => file === fault.file);
      const file = files[at];
      return { fault, at, line: (file && lineOf(fault.key, file)) ?? 0 };
    })
    .sort((a, b) => a.at - b.at || a.line - b.line)
    .map(({ fault, line }) => ({
      place: line === 0 ? fault.file : `${fault.file}:${line}`,
      what: describeFault(fault),
    }));
}

const setTwice = (file: string, key: string): ContentError =>
  new ContentError(file, key, "står mer än en gång; bara det sista gäller");
