/** A fault in a file of content (profile, clause, word list). The message is for the person who wrote the file. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  /**
   * @param key where in the file, such as "rules.phone-ungrouped[1].codes"
   * @param stood what stands there instead, as it is written; undefined where the fault is told without it
   */
  constructor(
    readonly file: string,
    readonly key: string,
    readonly expected: string,
    readonly stood?: string,
  ) {
    super(`${file}: ${describeFault({ key, expected, stood })}`);
  }
}

/** A fault without its file, for whoever says where it is in a way of their own. */
export function describeFault({
  key,
  expected,
  stood,
}: Pick<ContentError, "key" | "expected" | "stood">): string {
  return `”${key}”: ${expected}${stood === undefined ? "" : `, men ${stood}`}`;
}
