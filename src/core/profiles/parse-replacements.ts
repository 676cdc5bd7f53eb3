import type { ContentValue } from "./content-value";

/** A wording, and what should stand in its place where that is certain. */
export interface Replacement {
  readonly from: string;
  readonly to: string | undefined;
}

/**
 * Reads a list such as ["erhåller → får", "erhållna"]: without an arrow nothing is certain.
 * @throws ContentError for a wording that stands twice, is empty or has capital letters
 */
export function parseReplacements(content: ContentValue): readonly Replacement[] {
  const seen = new Set<string>();
  return content.list().map((item) => {
    const [from = "", to, more] = item.text().split(" → ");
    if (more !== undefined || from.trim() !== from || from === "" || to?.trim() === "")
      throw item.fault("väntade ”ord → ord” eller ”ord”");
    if (from !== from.toLocaleLowerCase("sv")) throw item.fault("väntade små bokstäver");
    if (seen.has(from)) throw item.fault(`”${from}” står mer än en gång`);
    seen.add(from);
    return { from, to };
  });
}
