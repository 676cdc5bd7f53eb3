import { planFactChanges } from "../../../src/core/skeleton/plan-fact-changes";
import { emptyReportForm } from "../../../src/core/skeleton/report-form";
import { doc, documentFrom, table } from "../../support/notation";

const changes = (notation: string, form: Partial<typeof emptyReportForm>) =>
  planFactChanges(documentFrom(notation), { ...emptyReportForm, ...form });

describe("changing a fact", () => {
  it("changes every field that carries it, each in its own form, where those texts still stand", () => {
    const notation =
      "Till\n{tu:namnd|Parknämnden}\n{tu:namnd|Parknämnden} beslutar.\nDet är {tu:namnd.lopande-genitiv|parknämndens} sak.";
    expect(changes(notation, { namnd: "Miljönämnden" })).toEqual({
      changed: 3,
      edits: [
        {
          kind: "fill-fields",
          tag: "tu:namnd",
          expected: ["Parknämnden", "Parknämnden"],
          text: "Miljönämnden",
        },
        {
          kind: "fill-fields",
          tag: "tu:namnd.lopande-genitiv",
          expected: ["parknämndens"],
          text: "miljönämndens",
        },
      ],
    });
  });

  it("fills those that show what to write", () => {
    expect(
      changes("{tu:motesdatum?|Skriv datum}", { meetingDate: { year: 2026, month: 3, day: 12 } }),
    ).toEqual({
      changed: 1,
      edits: [{ kind: "fill-fields", tag: "tu:motesdatum", expected: ["Skriv datum"], text: "12 mars 2026" }],
    });
  });

  it("fills a placeholder that happens to say the same", () => {
    expect(changes("{tu:titel?|Träd}", { title: "Träd" }).changed).toBe(1);
  });

  it("does nothing where all is as the form has it", () => {
    expect(changes("{tu:titel|Träd}", { title: "Träd" })).toEqual({ changed: 0, edits: [] });
  });

  it("leaves what the form does not say, guidance, and other programs' controls", () => {
    const notation = "{tu:titel|Träd} {tu:text-matter?|Skriv} {Titel|x} {tu:fritext|y}";
    expect(changes(notation, { namnd: "Parknämnden" })).toEqual({ changed: 0, edits: [] });
  });

  it("reaches fields in tables", () => {
    const inTable = doc(table(["{tu:namnd|A}", "b"]));
    expect(planFactChanges(inTable, { ...emptyReportForm, namnd: "Parknämnden" }).changed).toBe(1);
  });
});
