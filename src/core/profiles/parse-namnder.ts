import type { NamndEntry } from "../language/organ-names";
import { ContentValue } from "./content-value";

/**
 * Turns a file of an organisation's nämnder into a register.
 * @throws ContentError for anything that is not one, and for a nämnd that stands twice
 */
export function parseNamnder(json: unknown, file: string): readonly NamndEntry[] {
  const content = new ContentValue(file, json);
  content.entries(["namnder"]);
  const entries = content.field("namnder").list().map(parseEntry);
  const seen = new Set<string>();
  for (const { namnd } of entries) {
    if (seen.has(namnd)) throw content.field("namnder").fault(`”${namnd}” står mer än en gång`);
    seen.add(namnd);
  }
  return entries;
}

function parseEntry(content: ContentValue): NamndEntry {
  content.entries(["namnd", "forvaltning"]);
  return { namnd: content.field("namnd").text(), forvaltning: content.field("forvaltning").text() };
}
