import type { Environment } from "../actions/environment";
import type { ProfileContent } from "../core/profiles/parse-profile";
import type { DocumentHost } from "../host/document-host";

/** What the command line asks of the machine that it runs on. src/start-in-terminal.ts hands it in; a test, one of its own. */
export interface World {
  readonly environment: Environment;
  /** What profiles in files may extend. */
  readonly profileContent: ProfileContent;
  readonly files: Files;
  /** A file's bytes as a host, by its name: a plain text for ".txt", else a Word document. Never throws. */
  readonly openDocument: (name: string, bytes: Uint8Array) => OpenDocument;
  /** The report: what a person or another program reads. */
  readonly out: (text: string) => void;
  /** What is said beside the report. */
  readonly err: (text: string) => void;
  /** Says how far it has come, each time in place of the last; only where a person is watching. */
  readonly progress?: (text: string) => void;
}

export interface OpenDocument extends DocumentHost {
  /** The file as it is now: the very bytes that were given as long as nothing was applied. */
  bytes(): Uint8Array;
}

/** Paths are as the user wrote them, with "/" between what this program adds. */
export interface Files {
  /** Undefined where nothing is there, or nothing that may be seen. */
  kindOf(path: string): Promise<EntryKind | undefined>;
  /** A folder's entries by name, in no order; links are "other" and so never followed. Empty where it cannot be read. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  read(path: string): Promise<FileReading>;
  /** False where it could not be written. */
  write(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Whether both paths lead to one file that is there. */
  isSame(a: string, b: string): Promise<boolean>;
}

export type EntryKind = "file" | "folder" | "other";

export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export type FileReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: FileFailure };

/** Why no bytes were had, before anybody looked at what they are. */
export type FileFailure =
  | "missing"
  /** A device, a pipe or the like. */
  | "not-a-file"
  | "file-too-large"
  | "not-allowed"
  | "file-failed";

/** A larger file is not read: it is no report, and its text would be larger still. */
export const largestFile = 100_000_000;

/** How a command ended: 0 clean, 1 something was found, 2 something could not be read or was not understood. */
export type ExitCode = 0 | 1 | 2;
