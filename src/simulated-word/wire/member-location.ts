import { PackageError } from "../../ooxml/package/package-error";
import { choiceNamed } from "./enumerations";
import type { ServedModel } from "./served-model";
import type { BoundObject } from "./wire-type";
import { WordError } from "./word-error";

export function notImplemented(typeName: string, member: string): WordError {
  const location = locationOf(typeName, member);
  return new WordError("NotImplemented", `not implemented: ${location}`, location);
}

/** "Paragraph.getNext": the way that Word names a place. */
export function locationOf(typeName: string, member: string): string {
  return `${typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/**
 * A property's name as it stands in the table. It may be written in any case: "placeHolderText" as in an example of the
 * reference's, "MatchWildCards" as the library itself sends it.
 */
export function memberNamed({ memberNames, property, navigation }: BoundObject, written: string): string {
  const name = written.charAt(0).toUpperCase() + written.slice(1);
  return property(name) || navigation(name) ? name : (choiceNamed(name, memberNames) ?? name);
}

/** Carries out what a member asks for; a failure that says nothing of where it happened is said to be that member's. */
export function within<T>(typeName: string, member: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const location = locationOf(typeName, member);
    // A part of the file that nobody had to read before.
    if (error instanceof PackageError) throw new WordError("GeneralException", error.message, location);
    if (!(error instanceof WordError) || error.location !== "") throw error;
    throw new WordError(error.code, error.message, location);
  }
}

/** What an older Word answers to a newer member. */
function apiNotFound(typeName: string, member: string): WordError {
  const location = locationOf(typeName, member);
  return new WordError("ApiNotFound", `${location} is not in the API set that is played`, location);
}

/** @throws WordError when the member came with a later API set than the one that is played */
export function requireMember(
  model: Pick<ServedModel, "membership">,
  typeName: string,
  member: string,
): void {
  if (model.membership(typeName, member) === "above-set") throw apiNotFound(typeName, member);
}
