import type { Stats } from "node:fs";
import { lstat, open, readdir, stat, writeFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./cli/run-command";
import {
  largestFile,
  type EntryKind,
  type FileFailure,
  type FileReading,
  type Files,
  type World,
} from "./cli/world";
import { profileContent } from "./content";
import { createFileHost } from "./host/file/create-file-host";
import { createTextHost } from "./host/file/create-text-host";
import { createEnvironment } from "./start-environment";

/** The command line on the real disk and terminal: the same actions as the pane, on files. */
async function start(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
  process.stdout.on("error", () => process.exit());
  process.exitCode = await runCommand(process.argv.slice(2), createWorld());
}

function createWorld(): World {
  return {
    environment: createEnvironment(),
    profileContent,
    files: disk,
    openDocument: (name, bytes) =>
      /\.txt$/i.test(name) ? { ...createTextHost(bytes), bytes: () => bytes } : createFileHost(bytes),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY ? { progress: (text) => void process.stderr.write(`\r\u001b[K${text}`) } : {}),
  };
}

const disk: Files = {
  kindOf: (path) => stat(path).then(kindOf, () => undefined),
  list: (folder) => list(folder || ".").catch(() => []),
  read: (path) => read(path).catch((error: unknown) => ({ ok: false, reason: failureOf(error) })),
  write: (path, bytes) =>
    writeFile(path, bytes).then(
      () => true,
      () => false,
    ),
  isSame: async (a, b) => {
    const [one, other] = await Promise.all(
      [a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
    );
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
  },
};

const kindOf = (entry: Stats): EntryKind =>
  entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";

async function list(folder: string) {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => ({ name, kind: kindOf(await lstat(join(folder, name))) })));
}

async function read(path: string): Promise<FileReading> {
  const kind = kindOf(await stat(path));
  if (kind !== "file") return { ok: false, reason: "not-a-file" };
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > largestFile) return { ok: false, reason: "file-too-large" };
    return { ok: true, bytes: await readAtMost(file, size) };
  } finally {
    await file.close();
  }
}

/** Not a byte more than its size was, also where somebody is writing in it. */
async function readAtMost(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function failureOf(error: unknown): FileFailure {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  return code === "EACCES" || code === "EPERM" ? "not-allowed" : "file-failed";
}

void start();
