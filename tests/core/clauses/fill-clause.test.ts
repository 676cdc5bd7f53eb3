import { clauseContent, clauseText, slotTag } from "../../../src/core/clauses/clause-content";
import { fillClause } from "../../../src/core/clauses/fill-clause";
import { parseClause } from "../../../src/core/clauses/parse-clause";
import type { Facts } from "../../../src/core/facts/facts";
import { readFacts } from "../../../src/core/facts/read-facts";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";
import { emptyFacts, fact, remissFacts } from "../../support/facts-for-clauses";

const clause = (text: string) =>
  parseClause("test.json", { id: "a", title: "A", sections: ["decision"], matters: [], text, keywords: [] });
const read = (text: string, facts: Facts = remissFacts, remembered = {}) =>
  clauseText(fillClause(clause(text), facts, remembered));

it.each([
  ["{Namnd} avslår.", "Kyrkogårdsnämnden avslår."],
  ["Det är {namnd}.", "Det är kyrkogårdsnämnden."],
  ["Det är {namnd.genitiv} sak.", "Det är kyrkogårdsnämndens sak."],
  ["{Forvaltning.genitiv} sak.", "Kyrkogårdsförvaltningens sak."],
  ["{Forvaltning.kort} och {forvaltning.kort-genitiv} sak.", "Förvaltningen och förvaltningens sak."],
  ["Den {motesdatum}, {diarienummer}.", "Den 12 mars 2025, KN 2025/14."],
  ["{Remissinstans}, {remissinstans.genitiv} sak.", "Kommunstyrelsen, kommunstyrelsens sak."],
  ["Om {arende} av {handlaggare}.", "Om Program för stadens gröna rum 2026–2029 av Alva Lindskog."],
  ["{remissdiarienummer} senast den {sista-svarsdag}.", "KS 2024/901 senast den 28 mars 2025."],
])("fills %s from the document", (text, expected) => {
  expect(read(text)).toBe(expected);
});

it("keeps the capital of a nämnd that begins with a place", () => {
  expect(read("Det är {namnd}.", { ...emptyFacts, namnd: fact("Farsta stadsdelsnämnd") })).toBe(
    "Det är Farsta stadsdelsnämnd.",
  );
});

it("knows a stadsdelsnämnd's förvaltning, and guesses no other", () => {
  const text = "Det är {forvaltning.genitiv} sak.";
  expect(read(text, { ...emptyFacts, namnd: fact("Farsta stadsdelsnämnd") })).toBe(
    "Det är Farsta stadsdelsförvaltnings sak.",
  );
  expect(read(text, { ...emptyFacts, namnd: fact("Trafiknämnden") })).toBe(
    "Det är [förvaltningens namn i genitiv] sak.",
  );
});

it("calls a kontor “kontoret”", () => {
  const facts = { ...emptyFacts, forvaltning: fact("Stadsledningskontoret") };
  expect(read("{Forvaltning.kort} och {forvaltning.kort-genitiv} sak.", facts)).toBe(
    "Kontoret och kontorets sak.",
  );
});

it("leaves open what the document does not say, each with its own guidance", () => {
  const filled = fillClause(
    clause("{Namnd} och {remissinstans.genitiv} svar: {fritext: skälet}."),
    emptyFacts,
  );
  expect(filled.open).toBe(3);
  expect(clauseText(filled)).toBe("[nämndens namn] och [remissens avsändare i genitiv] svar: [skälet].");
});

it("writes on one line what the document breaks over two", () => {
  const title = fact("Program för stadens\ngröna\u00A0\u00ADrum");
  expect(read("Om {arende}.", { ...emptyFacts, title })).toBe("Om Program för stadens gröna rum.");
});

it("takes a name that is all spaces for no name", () => {
  expect(read("{Namnd} avslår.", { ...emptyFacts, namnd: fact("  ") })).toBe("[nämndens namn] avslår.");
});

it("fills what was written before, where the document says nothing", () => {
  const remembered = { namnd: "Idrottsnämnden", belopp: "40 000" };
  expect(read("{Namnd} ger {belopp} kronor.", emptyFacts, remembered)).toBe(
    "Idrottsnämnden ger 40 000 kronor.",
  );
  expect(read("{Namnd} ger {belopp} kronor.", remissFacts, remembered)).toBe(
    "Kyrkogårdsnämnden ger 40 000 kronor.",
  );
});

it("never fills a slot that means something in its phrase only", () => {
  expect(read("Den {datum: dag då} {fritext: skälet}.", remissFacts, { datum: "1 maj", fritext: "x" })).toBe(
    "Den [dag då] [skälet].",
  );
});

it("inserts filled slots as text, and open ones as fields tagged with slot and form", () => {
  const filled = fillClause(clause("{Namnd} ger {belopp} kronor ur {remissinstans.genitiv} budget."), {
    ...emptyFacts,
    namnd: fact("Idrottsnämnden"),
  });
  expect(clauseContent(filled)).toEqual([
    { kind: "text", text: "Idrottsnämnden ger " },
    { kind: "field", tag: "tu:belopp", guidance: "[belopp]" },
    { kind: "text", text: " kronor ur " },
    { kind: "field", tag: "tu:remissinstans.genitiv", guidance: "[remissens avsändare i genitiv]" },
    { kind: "text", text: " budget." },
  ]);
});

it.each([
  ["{Namnd}", "tu:namnd"],
  ["{namnd}", "tu:namnd.lopande"],
  ["{Namnd.genitiv}", "tu:namnd.genitiv"],
  ["{namnd.genitiv}", "tu:namnd.lopande-genitiv"],
  ["{remissinstans}", "tu:remissinstans"],
  ["{Remissinstans}", "tu:remissinstans.versal"],
  ["{sista-svarsdag}", "tu:sista-svarsdag"],
  ["{fritext: skälet}", "tu:fritext"],
  ["{belopp: kostnaden per år}", "tu:fritext"],
])("tags %s as %s", (text, tag) => {
  const [part] = clause(text).parts;
  expect(part?.kind === "slot" && slotTag(part.slot)).toBe(tag);
});

it("calls the one who sends a text as the text's own headings do, where no name is known", () => {
  const { sections } = readFacts(documentFrom("# Kontorets förslag till beslut\nA"), profileNamed("kommun"));
  expect(read("{Forvaltning.kort} anser det.", { ...emptyFacts, sections })).toBe("Kontoret anser det.");
  const forvaltning = fact("Parkförvaltningen");
  expect(read("{Forvaltning.kort} anser det.", { ...emptyFacts, sections, forvaltning })).toBe(
    "Förvaltningen anser det.",
  );
});
