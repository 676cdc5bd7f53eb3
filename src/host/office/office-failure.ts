import type { Refusal } from "../../core/editing/edit-result";
import { PackageError } from "../../ooxml/package/package-error";
import { DeadlinePassed } from "./deadline";

/** Codes of OfficeExtension.Error, of which the messages are localised and never read. */
const lockedCodes: ReadonlySet<string> = new Set(["AccessDenied", "7000", "EditModeRequired"]);
/** "NotAllowed" is Word in a browser's answer to what only other Words can do. */
const unsupportedCodes: ReadonlySet<string> = new Set([
  "ApiNotFound",
  "NotImplemented",
  "ApiNotAvailable",
  "NotAllowed",
]);

/** What a failed batch means to the user. An error that is not Word's is our mistake and is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DeadlinePassed || error instanceof PackageError) return "write-failed";
  if (!(error instanceof OfficeExtension.Error)) throw error;
  if (lockedCodes.has(String(error.code))) return "read-only";
  return unsupportedCodes.has(String(error.code)) ? "not-supported" : "write-failed";
}

/**
 * The batch found, at its beginning, that the words it was to change were gone: see replace-texts. Office.js itself
 * writes down the statement that failed.
 */
export function isGuardsFailure(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error) || error.code !== "ItemNotFound") return false;
  return /\bsearch\w*\.getFirst\(\)/.test(error.debugInfo.statement ?? "");
}

/** Whether it was Word that failed, was silent, or gave what cannot be read: then another way may be tried. */
export function isWordsFailure(error: unknown): boolean {
  const kinds = [DeadlinePassed, OfficeExtension.Error, PackageError];
  return kinds.some((kind) => error instanceof kind);
}
