import { readFacts } from "../../../src/core/facts/read-facts";
import { readForm } from "../../../src/core/skeleton/read-form";
import { doc, documentFrom, p } from "../../support/notation";
import { afterPlan, filledForm, notationOf, plan, profile, reportOf } from "./skeleton-report";

const blank = doc(p(""));
const letterhead = doc({ ...documentFrom("^ Parkförvaltningen\n^ Dnr"), blocks: doc(p(""), p(" ")).blocks });

const bodyOf = (document = blank, form = {}) =>
  plan(document, form).edits.flatMap((edit) => (edit.kind === "insert-blocks" ? edit.blocks : []));
const headerOf = (document = blank, form = {}) =>
  plan(document, form).edits.flatMap((edit) => (edit.kind === "write-header" ? edit.blocks : []));

describe("into an empty body", () => {
  it("comes a whole report, filled in as far as the form says", () => {
    expect(notationOf(bodyOf(blank, filledForm)).replaceAll(/\{tu:text-[^}]*\}/g, "{…}")).toBe(`Handläggare
{tu:handlaggare|Ada Alm}
Telefon: {tu:telefon|08-465 004 12}
Till
{tu:namnd|Parknämnden}
{tu:motesdatum|12 mars 2026}
= {tu:titel|Program för stadens träd}
== Svar på remiss från {tu:remissinstans|kommunstyrelsen} {tu:remissdiarienummer|KS 2025/880}
# Förvaltningens förslag till beslut
{tu:namnd|Parknämnden} överlämnar förvaltningens tjänsteutlåtande som svar på remissen.
# Sammanfattning
{…}
# Bakgrund
Remissen kommer från {tu:remissinstans|kommunstyrelsen}. Svaret ska lämnas senast den {tu:sista-svarsdag|20 mars 2026}.
{…}
# Ärendet
{…}
# Ärendets beredning
{…}
# Förvaltningens synpunkter och förslag
{…}
{tu:undertecknare|Bo Berg}
{tu:undertecknare-titel|Förvaltningschef}
{tu:forvaltning|Parkförvaltningen}
# Bilaga
{…}`);
  });

  it("comes a report whose unfilled fields say what to write", () => {
    const lines = notationOf(bodyOf()).split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "Handläggare",
      "{tu:handlaggare?|Skriv handläggarens namn}",
      "Telefon: {tu:telefon?|Skriv telefonnumret}",
      "Dnr {tu:diarienummer?|Skriv ärendets diarienummer}",
      "Till",
      "{tu:namnd?|Skriv nämndens namn}",
      "{tu:motesdatum?|Skriv sammanträdets datum}",
    ]);
    expect(lines).toContain(
      "{tu:text-matter?|Beskriv här vad remissen föreslår, sakligt och utan värderingar.}",
    );
  });

  it("come seven headings in the standard's order", () => {
    const { headings, fields, sections, kind } = plan(blank);
    expect({ kind, headings, fields }).toEqual({ kind: "insert", headings: 7, fields: 20 });
    expect(sections.filter(({ state }) => state.kind === "to-insert").map(({ name }) => name)).toEqual([
      "Förvaltningens förslag till beslut",
      "Sammanfattning",
      "Bakgrund",
      "Ärendet",
      "Ärendets beredning",
      "Förvaltningens synpunkter och förslag",
      "Bilaga",
    ]);
  });

  it("comes an optional section where it belongs, if asked for", () => {
    const { sections, headings } = plan(blank, { optionalSections: ["consequences"] });
    expect(headings).toBe(8);
    expect(sections.map(({ role, state }) => `${role} ${state.kind}`).slice(5)).toEqual([
      "assessment to-insert",
      "consequences to-insert",
      "dispatch left-out",
      "enclosures to-insert",
    ]);
    expect(sections[6]?.state).toEqual({
      kind: "to-insert",
      after: "Förvaltningens synpunkter och förslag",
    });
  });

  it("takes the place of the first empty paragraph, below a letterhead's table", () => {
    expect(plan(letterhead).edits[0]).toMatchObject({ at: { kind: "in-place-of-empty", block: "b1" } });
    const withTable = doc(p(""), documentFrom("| | |").blocks[0]!, p(""));
    expect(plan(withTable).edits[0]).toMatchObject({ at: { kind: "in-place-of-empty", block: "b5" } });
    expect(plan(doc(p(" "))).edits[0]).toMatchObject({ at: { kind: "end" } });
    expect(plan(doc()).edits[0]).toMatchObject({ at: { kind: "end" } });
  });

  it("leaves a paragraph that holds a logo alone", () => {
    const logo = documentFrom("{bild|Kommunens vapen}").blocks;
    expect(plan(doc(...logo)).edits[0]).toMatchObject({ at: { kind: "end" } });
    expect(plan(doc(...logo, p(""))).edits[0]).toMatchObject({
      at: { kind: "in-place-of-empty", block: "b2" },
    });
  });

  it("falls out of the profile for other kinds of matter", () => {
    const { headings, sections } = plan(blank, { matterKind: "anmalan" });
    expect(headings).toBe(1);
    expect(sections.map(({ role }) => role)).toEqual(["decision", "summary", "matter", "enclosures"]);
  });
});

describe("the page header", () => {
  it("is written when there is none, without fields", () => {
    expect(notationOf(headerOf(blank, filledForm))).toBe(
      "^ Parkförvaltningen\n^ Tjänsteutlåtande\n^ Dnr PN 2026/14\n^ Sida 1 (1)",
    );
    expect(JSON.stringify(headerOf(blank, filledForm))).not.toContain("field");
    expect(headerOf(blank, filledForm).at(-1)).toMatchObject({
      content: [
        { text: "Sida " },
        { kind: "page-number" },
        { text: " (" },
        { kind: "page-count" },
        { text: ")" },
      ],
    });
  });

  it("has no line of something that nobody knows yet", () => {
    expect(notationOf(headerOf(blank))).toBe("^ Tjänsteutlåtande\n^ Sida 1 (1)");
  });

  it("is written over an empty one, and never over text or one that could not be read", () => {
    expect(headerOf(doc({ ...blank, header: { state: "read", blocks: [p(" ")] } }))).toHaveLength(2);
    expect(headerOf(letterhead)).toEqual([]);
    expect(headerOf(doc({ ...blank, header: { state: "unknown", why: "failed" } }))).toEqual([]);
  });
});

describe("the diarienummer", () => {
  const bodyDnr = (document: typeof blank, form = {}) =>
    notationOf(bodyOf(document, form))
      .split("\n")
      .find((line) => line.startsWith("Dnr"));

  it("stands in the body when no header shows it", () => {
    expect(bodyDnr(blank)).toBe("Dnr {tu:diarienummer?|Skriv ärendets diarienummer}");
    expect(bodyDnr(letterhead, filledForm)).toBe("Dnr {tu:diarienummer|PN 2026/14}");
  });

  it("stands in the header alone when we write it there, or it is there already", () => {
    expect(bodyDnr(blank, filledForm)).toBeUndefined();
    const numbered = doc({ ...documentFrom("^ Dnr PN 2026/14"), blocks: blank.blocks });
    expect(bodyDnr(numbered, filledForm)).toBeUndefined();
  });
});

describe("pressed twice", () => {
  it.each([
    ["an empty form", {}],
    ["a filled form", filledForm],
  ])("inserts nothing the second time, with %s", (_, form) => {
    const once = afterPlan(blank, plan(blank, form));
    expect(plan(once, form)).toMatchObject({ kind: "nothing", edits: [], headings: 0, fields: 0 });
    expect(plan(once).sections.filter(({ state }) => state.kind === "present")).toHaveLength(7);
  });

  it("inserts nothing when a heading was renamed and our field under it filled in", () => {
    const once = afterPlan(blank, plan(blank));
    const renamed = doc({
      ...once,
      blocks: once.blocks.map((block) =>
        block.kind === "heading" && block.text === "Ärendets beredning"
          ? { ...block, text: "Så gick det till" }
          : block,
      ),
    });
    expect(plan(renamed).kind).toBe("nothing");
    expect(plan(renamed).sections[4]?.state).toEqual({ kind: "renamed", as: "Så gick det till" });
  });
});

it("the report says about itself what the form said", () => {
  const written = afterPlan(blank, plan(blank, filledForm));
  const { diarienummer, ...rest } = readForm(reportOf(written), profile);
  expect({ ...rest, diarienummer: filledForm.diarienummer }).toEqual(filledForm);
  expect(diarienummer).toBe(""); // it is in the header, which this test did not write
  expect(readFacts(written, profile)).toMatchObject({
    textKind: "report",
    matterKind: "svar-pa-remiss",
    namnd: { value: "Parknämnden" },
    meetingDate: { value: filledForm.meetingDate },
    title: { value: "Program för stadens träd" },
    officer: { value: "Ada Alm" },
    signatories: [{ value: "Bo Berg" }],
    remiss: { deadline: { value: filledForm.deadline } },
  });
});

it("an unfilled report fills in nothing of the form", () => {
  const form = readForm(reportOf(afterPlan(blank, plan(blank))), profile);
  expect(
    Object.values(form)
      .filter((value) => typeof value === "string" && value !== "svar-pa-remiss")
      .join(""),
  ).toBe("");
});
