import type { CheckReport } from "../core/checking/check-document";
import type { FilledClause } from "../core/clauses/clause";
import type { RememberedSlots } from "../core/clauses/fill-clause";
import { rankClauses } from "../core/clauses/rank-clauses";
import { findSectionAt } from "../core/clauses/section-at";
import type { SectionRole } from "../core/facts/facts";
import type { Cursor, DocumentHost } from "../host/document-host";
import type { Environment } from "./environment";

export interface ClauseSuggestions {
  /** Where the cursor is; left out when that is not known or is no section of a report. */
  readonly section?: SectionRole;
  /** Best first. Without a section: the best for each. */
  readonly suggestions: readonly FilledClause[];
}

/** What fits where the cursor is, filled as far as the document allows. */
export async function suggestClauses(
  host: DocumentHost,
  report: Pick<CheckReport, "document" | "facts">,
  environment: Pick<Environment, "library">,
  remembered: RememberedSlots,
): Promise<ClauseSuggestions> {
  const section = sectionOf(await host.cursor(), report);
  const { clauses } = environment.library;
  const suggestions = rankClauses({ clauses, report, section, remembered });
  return section ? { section, suggestions } : { suggestions };
}

function sectionOf(cursor: Cursor, report: Pick<CheckReport, "facts">): SectionRole | undefined {
  return cursor.state === "in-body" ? findSectionAt(report.facts, cursor) : undefined;
}
