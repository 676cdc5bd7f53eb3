import { useMemo } from "react";
import { useEnvironment } from "../../state/use-check";
import { createClauseSearch } from "../../../actions/search-clauses";
import type { Clause } from "../../../core/clauses/clause";
import type { RememberedSlots } from "../../../core/clauses/fill-clause";
import type { SectionRole } from "../../../core/facts/facts";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";
import { useSuggestions } from "./use-suggestions";

/** The phrases on the screen and what is said of them. */
export interface ShownClauses {
  readonly clauses: readonly Clause[];
  /** "Passar under ”Ärendet”"; undefined until there is an answer. */
  readonly heading?: string;
  /** "3 träffar"; empty until there is an answer. */
  readonly count: string;
  /** Why there are none, or none that fit better. */
  readonly hint?: string;
}

export interface ShownClausesInput {
  readonly checked: Checked;
  readonly remembered: RememberedSlots;
  readonly query: string;
}

/** The hits of a search; without one, what fits where the cursor is. */
export function useShownClauses({ checked, remembered, query }: ShownClausesInput): ShownClauses {
  const environment = useEnvironment();
  const { texts } = useStrings();
  const search = useMemo(() => createClauseSearch(environment.library), [environment.library]);
  const suggested = useSuggestions(checked.report, remembered);
  if (query !== "") {
    const clauses = search(query);
    const hint = clauses.length === 0 ? { hint: texts.noHits(query) } : {};
    return { clauses, heading: texts.results, count: texts.hits(clauses.length), ...hint };
  }
  if (!suggested) return { clauses: [], count: "" };
  const clauses = suggested.suggestions.map(({ clause }) => clause);
  const { section } = suggested;
  return {
    clauses,
    heading: section ? texts.fitsIn(nameOf(section, checked)) : texts.fitsAnywhere,
    count: texts.suggestions(clauses.length),
    ...(clauses.length === 0 ? { hint: texts.noSuggestions } : section ? {} : { hint: texts.cursorUnknown }),
  };
}

/** As the document calls its section, else as the organisation does. */
function nameOf(role: SectionRole, { report, profile }: Checked): string {
  const section = report.facts.sections.find((each) => each.role === role);
  return section?.heading?.text.trim() ?? profile.headings[role]?.[0] ?? role;
}
