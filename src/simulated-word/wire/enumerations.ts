/**
 * The value of an enumeration that is meant: Word takes it in any case, and the reference's own examples write "page",
 * "primary" and "replace".
 */
export function choiceNamed<Choice extends string>(
  name: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  if (typeof name !== "string") return undefined;
  const wanted = name.toLowerCase();
  return (
    choices.find((choice) => choice === name) ?? choices.find((choice) => choice.toLowerCase() === wanted)
  );
}

/** What a table has for such a value. */
export function entryNamed<T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined {
  const key = choiceNamed(name, Object.keys(table));
  return key === undefined ? undefined : table[key];
}
