import { clauseFiles } from "../../../src/content/clauses";
import { clauseContent } from "../../../src/core/clauses/clause-content";
import { clauseGuidance } from "../../../src/core/clauses/clause-guidance";
import { fillClause } from "../../../src/core/clauses/fill-clause";
import { parseClauseLibrary } from "../../../src/core/clauses/parse-clause-library";
import { emptyFacts, remissFacts } from "../../support/facts-for-clauses";

const library = parseClauseLibrary(clauseFiles);

it("knows what every field says that a phrase can leave open", () => {
  const known = new Set(clauseGuidance(library));
  const shown = [emptyFacts, remissFacts].flatMap((facts) =>
    library.clauses.flatMap((clause) =>
      clauseContent(fillClause(clause, facts)).flatMap((part) =>
        part.kind === "field" ? [part.guidance] : [],
      ),
    ),
  );
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter((guidance) => !known.has(guidance))).toEqual([]);
});

it("is never what somebody would write", () => {
  expect(clauseGuidance(library).filter((guidance) => !/^\[.+\]$/.test(guidance))).toEqual([]);
});
