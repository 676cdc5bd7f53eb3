import type { WordDocument } from "../../model/word-document";
import { WordError } from "../../wire/word-error";
import { failures } from "../dispatch-ids";
import type { CallAnswer } from "../window-external";

/** Carries out a change that a call asks for; what Word refuses is answered with a number. */
export function written(document: WordDocument, failure: number, change: () => CallAnswer): CallAnswer {
  if (document.quirks.readOnly || document.quirks.protected) return failures.accessDenied;
  try {
    return document.write(change);
  } catch (error) {
    if (error instanceof WordError) return error.code === "AccessDenied" ? failures.accessDenied : failure;
    throw error;
  }
}
