import type { Environment } from "../../../src/actions/environment";
import { runCommand } from "../../../src/cli/run-command";
import type { EntryKind, ExitCode, FileReading, Files, OpenDocument, World } from "../../../src/cli/world";
import { profileContent } from "../../../src/content";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { createTextHost } from "../../../src/host/file/create-text-host";
import { profiles } from "../../support/profiles";
import { sha256 } from "../../support/sha256";

/** Path → contents; a text is its UTF-8, and what is read may also be a failure. */
export type FakeDisk = Readonly<Record<string, string | Uint8Array | Extract<FileReading, { ok: false }>>>;

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was written, path by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

export const environment: Environment = {
  profiles,
  library: { clauses: [] },
  today: () => ({ year: 2026, month: 1, day: 15 }),
  hash: sha256,
};

/** Runs the command line on files in memory: `run(["check", "a.txt"], { "a.txt": "Text." })`. */
export async function run(
  args: readonly string[],
  disk: FakeDisk = {},
  overrides: Partial<World> = {},
): Promise<Ran> {
  const written = new Map<string, Uint8Array>();
  const said = { out: "", err: "" };
  const code = await runCommand(args, {
    environment,
    profileContent,
    files: filesOf(disk, written),
    openDocument,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    ...overrides,
  });
  return { code, ...said, written };
}

export const openDocument = (name: string, bytes: Uint8Array): OpenDocument =>
  name.endsWith(".txt") ? { ...createTextHost(bytes), bytes: () => bytes } : createFileHost(bytes);

export function filesOf(disk: FakeDisk, written: Map<string, Uint8Array>): Files {
  const names = Object.keys(disk).map((path) => path.replace(/^\.\//, ""));
  const kindOf = (path: string): EntryKind | undefined => {
    if (Object.hasOwn(disk, path) || written.has(path)) return "file";
    return names.some((name) => name.startsWith(`${path.replace(/\/$/, "")}/`)) ? "folder" : undefined;
  };
  return {
    kindOf: (path) => Promise.resolve(kindOf(path)),
    list: (folder) => {
      const prefix = folder === "" ? "" : `${folder.replace(/\/$/, "")}/`;
      const below = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
      const entries = [...new Set(below.map((name) => name.replace(/\/.*/, "")))];
      return Promise.resolve(entries.map((name) => ({ name, kind: kindOf(prefix + name) ?? "other" })));
    },
    read: (path) => Promise.resolve(readingOf(written.get(path) ?? disk[path])),
    write: (path, bytes) => {
      if (path.includes("/")) return Promise.resolve(false);
      written.set(path, bytes);
      return Promise.resolve(true);
    },
    isSame: (a, b) => Promise.resolve(a.replace(/^\.\//, "") === b.replace(/^\.\//, "")),
  };
}

function readingOf(found: FakeDisk[string] | undefined): FileReading {
  if (found === undefined) return { ok: false, reason: "missing" };
  if (typeof found === "string") return { ok: true, bytes: new TextEncoder().encode(found) };
  return found instanceof Uint8Array ? { ok: true, bytes: found } : found;
}
