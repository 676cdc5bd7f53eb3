import { hexOfColour } from "../model/colours";
import { choiceNamed } from "../wire/enumerations";
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

/** "#RRGGBB" or a name, as "RRGGBB". */
export function colourIn(value: Json): string {
  const hex = hexOfColour(textIn(value));
  if (hex === undefined) throw new WordError("InvalidArgument", `${textIn(value)} is no colour`);
  return hex;
}

export function choiceIn<Choice extends string>(value: Json, choices: readonly Choice[]): Choice {
  const found = choiceNamed(value, choices);
  if (found === undefined)
    throw new WordError("InvalidArgument", `one of ${choices.join(", ")} was expected`);
  return found;
}
