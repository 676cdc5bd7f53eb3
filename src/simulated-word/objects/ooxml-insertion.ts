import type { TextRange } from "../model/handles";
import { writes, type WireMethod } from "../wire/wire-type";

/** `insertOoxml(ooxml, location)`, for whatever has it. */
export function ooxmlInsertion<T, Location extends string>(
  locations: readonly Location[],
  insert: (target: T, ooxml: string, location: Location) => TextRange,
): WireMethod<T> {
  return writes((target, args) => insert(target, args.text(0), args.choice(1, locations)));
}

export const innerLocations = ["Replace", "Start", "End"] as const;
export const rangeLocations = ["Replace", "Start", "End", "Before", "After"] as const;
