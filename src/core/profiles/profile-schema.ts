import type { Rule } from "../checking/rule";
import { describeFields } from "./described-fields";
import type { JsonSchema } from "./json-schema";
import { askForProfile } from "./profile-fields";

/** What a profile's file may say, for the editor in which somebody writes one. */
export function profileSchema(rules: readonly Rule[]): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const profile = describeFields((fields) => askForProfile(fields, rules), { alone: false, definitions });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "En profil för tjansteutlatande",
    description: "Hur man skriver en står i docs/admin/profiler.md. Den här filen skrivs ut ur programmet.",
    ...profile,
    definitions: Object.fromEntries(definitions),
  };
}
