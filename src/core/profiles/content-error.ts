/** A fault in a file of content (profile, clause, word list). The message is for the person who wrote the file. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  /** @param key where in the file, such as "rules.phone-ungrouped[1].codes" */
  constructor(
    readonly file: string,
    readonly key: string,
    readonly expected: string,
  ) {
    super(`${file}: ”${key}”: ${expected}`);
  }
}
