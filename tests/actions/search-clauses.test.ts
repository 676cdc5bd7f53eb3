import { createClauseSearch } from "../../src/actions/search-clauses";
import { clauseFiles } from "../../src/content/clauses";
import { parseClauseLibrary } from "../../src/core/clauses/parse-clause-library";

const search = createClauseSearch(parseClauseLibrary(clauseFiles));
const ids = (query: string) => search(query).map(({ id }) => id);

it.each([
  ["överlämna", "beslut-overlamnar-som-svar"],
  ["överlämnar", "beslut-overlamnar-som-svar"],
  ["Överlämnas", "beslut-overlamnar-som-svar"],
  ["overlamna", "beslut-overlamnar-som-svar"],
  ["överlämna remiss", "beslut-overlamnar-som-svar"],
  ["överl", "beslut-overlamnar-som-svar"],
  ["remisen", "bakgrund-remissen"],
  ["remmissen", "bakgrund-remissen"],
  ["justering", "beslut-justeras-omedelbart"],
  ["brådskar", "beslut-justeras-omedelbart"],
  ["facket", "beredning-samverkansgruppen"],
  ["mbl", "beredning-samverkansgruppen"],
  ["barnperspektivet", "konsekvenser-barn-provning"],
  ["kostnader", "konsekvenser-inga-kostnader"],
  ["medborgarforslag", "beslut-bifaller-medborgarforslaget"],
  ["jamstalldhet", "konsekvenser-jamstalldhet"],
  ["sammanfattning", "sammanfattning-slutsatsen"],
  ["beslut upphandling", "beslut-tilldelar-kontraktet"],
  ["bilagor", "underlag-remissen"],
  ["a\u030Arets", "konsekvenser-kostnaden-ryms"],
])("%s finds %s", (query, expected) => {
  expect(ids(query)).toContain(expected);
});

it("puts what is called so before what only mentions it", () => {
  expect(ids("prövning barnets bästa")[0]).toBe("konsekvenser-barn-provning");
  expect(ids("justera")[0]).toBe("beslut-justeras-omedelbart");
});

it("wants every word", () => {
  expect(ids("motionen bifall").length).toBeGreaterThan(0);
  expect(ids("motionen upphandla")).toEqual([]);
});

it.each(["", "   ", "xyzzy", "{}", "\u0000"])("finds nothing for %j", (query) => {
  expect(ids(query)).toEqual([]);
});
