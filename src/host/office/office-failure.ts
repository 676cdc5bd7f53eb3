import type { Refusal } from "../../core/editing/edit-result";
import { DeadlinePassed } from "./deadline";

/** Codes of OfficeExtension.Error that say that the document may not be changed. Messages are localised: never read. */
const lockedCodes: ReadonlySet<string> = new Set(["AccessDenied", "NotAllowed", "7000", "EditModeRequired"]);
const unsupportedCodes: ReadonlySet<string> = new Set(["ApiNotFound", "NotImplemented", "ApiNotAvailable"]);

/** What a failed batch means to the user. An error that is not Word's is our mistake and is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DeadlinePassed) return "write-failed";
  if (!(error instanceof OfficeExtension.Error)) throw error;
  if (lockedCodes.has(String(error.code))) return "read-only";
  return unsupportedCodes.has(String(error.code)) ? "not-supported" : "write-failed";
}

/** Whether it was Word that failed, or was silent: then another way may be tried. */
export function isWordsFailure(error: unknown): boolean {
  return error instanceof DeadlinePassed || error instanceof OfficeExtension.Error;
}
