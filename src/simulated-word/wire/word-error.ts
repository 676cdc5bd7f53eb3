/** The codes of failures that Word answers a batch with. */
export type WordErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong";

/** A failure that belongs in the answer to a batch: what ran before it stays done. */
export class WordError extends Error {
  override readonly name = "WordError";

  constructor(
    readonly code: WordErrorCode,
    message: string = code,
    readonly location = "",
  ) {
    super(message);
  }
}
