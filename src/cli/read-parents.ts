import { deepestChain, type FoundProfile } from "../core/profiles/profile-chain";
import { readJsonFile, type JsonFile, type JsonTrouble } from "./read-json-file";
import type { Files } from "./world";

/** The files that a profile extends, and those that they extend: all that stand beside it. */
export interface Parents {
  readonly files: readonly JsonFile[];
  /** Undefined for what is no name of a file. */
  readonly find: (name: string) => FoundProfile | undefined;
}

export async function readParents(profile: JsonFile, files: Files): Promise<Parents> {
  const folder = profile.file.replace(/[^/\\]*$/, "");
  const read = new Map<string, JsonFile | JsonTrouble>();
  let name = parentFile(profile.json);
  while (name !== undefined && !read.has(name) && read.size < deepestChain) {
    const parent = await readJsonFile(`${folder}${name}`, files);
    read.set(name, parent);
    name = parent.kind === "json" ? parentFile(parent.json) : undefined;
  }
  return {
    files: [...read.values()].filter((one) => one.kind === "json"),
    find: (wanted) => (isFile(wanted) ? foundOf(read.get(wanted)) : undefined),
  };
}

const isFile = (name: string): boolean => /\.json$/i.test(name);

/** The file that a profile says it extends; only those in its own folder are read. */
function parentFile(json: unknown): string | undefined {
  if (typeof json !== "object" || json === null || !("extends" in json)) return undefined;
  const name = json.extends;
  return typeof name === "string" && isFile(name) && !/[/\\]/.test(name) ? name : undefined;
}

function foundOf(parent: JsonFile | JsonTrouble | undefined): FoundProfile {
  switch (parent?.kind) {
    case "json":
      return { kind: "found", profile: parent };
    case "not-utf-8":
      return { kind: "not-found", why: "väntade en fil sparad som UTF-8" };
    case "not-json":
      return { kind: "not-found", why: "väntade en fil med riktig JSON" };
    case "unreadable":
      return { kind: "not-found", why: "väntade en fil som finns och går att läsa" };
    case undefined:
      return { kind: "not-found", why: "väntade namnet på en fil i samma mapp, utan sökväg" };
  }
}
