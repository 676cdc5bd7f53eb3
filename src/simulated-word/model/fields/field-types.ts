import { choiceNamed } from "../../wire/enumerations";
import topUp from "../../generated/top-up.json";

/** Every value of `Word.FieldType`: "NumPages". Its letters in capitals are the field's name. */
const types: readonly string[] = Object.values(topUp.enums.FieldType);

const byName = new Map(types.map((type) => [type.toUpperCase(), type]));

/** Of a field's code; "Others" for a name that the API does not know, "Empty" without one. */
export function typeOfCode(code: string): string {
  const name = code.trim().split(/\s+/)[0] ?? "";
  return name === "" ? "Empty" : (byName.get(name.toUpperCase()) ?? "Others");
}

/** Undefined for a type that cannot be inserted. */
export function nameOfType(type: string): string | undefined {
  if (type === "Empty") return "";
  const known = choiceNamed(type, types);
  return known === "Others" ? undefined : known?.toUpperCase();
}

const hot = new Set(["Page", "NumPages", "Section", "SectionPages", "Seq", "Time", "Date"]);
const cold = new Set(["XE", "TC", "TA", "RD", "Private", "Advance", "Set", "Empty"]);

/** A value of `Word.FieldKind`. */
export function kindOfType(type: string): string {
  return hot.has(type) ? "Hot" : cold.has(type) ? "Cold" : "Warm";
}
