import { checkOpenDocument, type CheckOutcome } from "../actions/check-open-document";
import type { Environment } from "../actions/environment";
import type { ReadFailure } from "../host/document-host";
import type { Found } from "./find-files";
import type { FileFailure, World } from "./world";

/** What became of one file. */
export type FileResult =
  | { readonly kind: "checked"; readonly file: string; readonly outcome: Checked }
  | { readonly kind: "unreadable"; readonly file: string; readonly reason: Unreadable };

export type Checked = Extract<CheckOutcome, { ok: true }>;

export type Unreadable =
  | ReadFailure
  | FileFailure
  /** A folder, or a pattern, that leads to no document. */
  | "no-documents"
  /** A fault of ours in reading the text as a whole; a single rule's is told among the findings. */
  | "program-fault";

/** Reads a file and checks it. Whatever is wrong with it, even a fault of ours, is an answer: other files wait. */
export async function checkFile(found: Found, world: World, environment: Environment): Promise<FileResult> {
  const { path } = found;
  const unreadable = (reason: Unreadable): FileResult => ({ kind: "unreadable", file: path, reason });
  if (found.kind === "nothing") return unreadable(found.reason);
  const reading = await world.files.read(path);
  if (!reading.ok) return unreadable(reading.reason);
  try {
    const outcome = await checkOpenDocument(world.openDocument(path, reading.bytes), environment);
    return outcome.ok ? { kind: "checked", file: path, outcome } : unreadable(outcome.reason);
  } catch (error) {
    world.err(`${path}: ${String(error)}\n`);
    return unreadable("program-fault");
  }
}
