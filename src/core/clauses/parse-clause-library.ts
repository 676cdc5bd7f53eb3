import { ContentError } from "../profiles/content-error";
import type { Clause, ClauseLibrary } from "./clause";
import { parseClause } from "./parse-clause";

/** A file of content as it comes in: its name, for errors, and whatever JSON it holds. */
export interface ClauseFile {
  readonly file: string;
  readonly json: unknown;
}

/**
 * The files' order is the library's: among phrases that fit equally well the earlier is suggested first.
 * @throws ContentError for a file that is no clause, and for an id that an earlier file has
 */
export function parseClauseLibrary(files: readonly ClauseFile[]): ClauseLibrary {
  const clauses = new Map<string, Clause>();
  for (const { file, json } of files) {
    const clause = parseClause(file, json);
    if (clauses.has(clause.id)) throw new ContentError(file, "id", `”${clause.id}” finns redan`);
    clauses.set(clause.id, clause);
  }
  return { clauses: [...clauses.values()] };
}
