import { clauseFiles } from "../../../src/content/clauses";
import { clauseContent } from "../../../src/core/clauses/clause-content";
import { fillClause } from "../../../src/core/clauses/fill-clause";
import { parseClauseLibrary } from "../../../src/core/clauses/parse-clause-library";
import { fieldTag, readFieldTag } from "../../../src/core/skeleton/field-name";
import { fieldText } from "../../../src/core/skeleton/field-text";
import { emptyReportForm } from "../../../src/core/skeleton/report-form";
import { emptyFacts } from "../../support/facts-for-clauses";
import { filledForm } from "./skeleton-report";

const textFor = (tag: string, form = filledForm) => {
  const field = readFieldTag(tag);
  return field && fieldText(field, form);
};

describe("a field's tag", () => {
  it.each([
    ["tu:namnd", "Parknämnden"],
    ["tu:namnd.genitiv", "Parknämndens"],
    ["tu:namnd.lopande", "parknämnden"],
    ["tu:namnd.lopande-genitiv", "parknämndens"],
    ["tu:forvaltning.kort", "Förvaltningen"],
    ["tu:forvaltning.lopande-kort-genitiv", "förvaltningens"],
    ["tu:remissinstans.versal", "Kommunstyrelsen"],
    ["tu:motesdatum", "12 mars 2026"],
    ["tu:arende", "Program för stadens träd"],
  ])("%s stands for %s", (tag, text) => expect(textFor(tag)).toBe(text));

  it("calls a kontor by its own short name", () => {
    expect(textFor("tu:forvaltning.lopande-kort", { ...filledForm, forvaltning: "Trafikkontoret" })).toBe(
      "kontoret",
    );
  });

  it("stands for nothing while the form is empty", () => {
    expect(textFor("tu:namnd.lopande-genitiv", emptyReportForm)).toBeUndefined();
    expect(textFor("tu:motesdatum", emptyReportForm)).toBeUndefined();
  });

  it.each([
    "namnd",
    "tu:text-summary",
    "tu:fritext",
    "tu:namnd.",
    "tu:namnd.plural",
    "tu:namnd.-genitiv",
    "tu:namnd.a.b",
  ])("%s is no fact's", (tag) => expect(readFieldTag(tag)).toBeUndefined());

  it("is written as it is read", () => {
    const tag = "tu:forvaltning.versal-kort-genitiv";
    expect(fieldTag(readFieldTag(tag)!)).toBe(tag);
  });
});

it("knows every field that a phrase leaves open for a fact", () => {
  const { clauses } = parseClauseLibrary(clauseFiles);
  const contents = clauses.flatMap((clause) => clauseContent(fillClause(clause, emptyFacts)));
  const tags = new Set(contents.flatMap((inline) => (inline.kind === "field" ? [inline.tag] : [])));
  const ofNoFact = /^tu:(?:fritext|belopp|datum)$/;
  expect([...tags].filter((tag) => !ofNoFact.test(tag) && readFieldTag(tag) === undefined)).toEqual([]);
  expect(tags.size).toBeGreaterThan(5);
});
