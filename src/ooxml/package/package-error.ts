export type PackageErrorKind =
  "not-a-docx" | "encrypted" | "truncated" | "too-large" | "forbidden-xml" | "no-document-part";

/** A file that is not ours to read. The kinds are those of a host's ReadFailure, so that a host can pass them on. */
export class PackageError extends Error {
  override readonly name = "PackageError";

  constructor(
    readonly kind: PackageErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
