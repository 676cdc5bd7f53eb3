/** XML that we refuse to read. "forbidden" is a DTD, or a depth that no program writes and no stack should meet. */
export class XmlError extends Error {
  override readonly name = "XmlError";

  constructor(
    readonly kind: "malformed" | "forbidden",
    message: string,
  ) {
    super(message);
  }
}
