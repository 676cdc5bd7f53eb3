import type { Json } from "../wire/json";
import { WordError } from "../wire/word-error";

/** What a property is set to, as what it should be. All throw InvalidArgument. */
export function textIn(value: Json): string {
  if (typeof value !== "string") throw new WordError("InvalidArgument", "a string was expected");
  return value;
}

export function flagIn(value: Json): boolean {
  if (typeof value !== "boolean") throw new WordError("InvalidArgument", "a boolean was expected");
  return value;
}

export function numberIn(value: Json): number {
  if (typeof value !== "number") throw new WordError("InvalidArgument", "a number was expected");
  return value;
}
