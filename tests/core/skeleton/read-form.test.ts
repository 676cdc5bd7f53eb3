import { readForm } from "../../../src/core/skeleton/read-form";
import { documentFrom } from "../../support/notation";
import { profile, reportOf } from "./skeleton-report";

const formOf = (notation: string) => readForm(reportOf(documentFrom(notation)), profile);

describe("the form", () => {
  it("is filled in from what a report without fields says", () => {
    const form = formOf(`^ Parkförvaltningen
^ Dnr PN 2026/14
Handläggare
Ada Alm
Telefon: 08-465 004 12
Till
Parknämnden
12 mars 2026
= Program för stadens träd
== Svar på remiss från kommunstyrelsen KS 2025/880
# Förvaltningens förslag till beslut
Parknämnden överlämnar tjänsteutlåtandet som svar på remissen.
# Bakgrund
Kommunstyrelsen har remitterat ärendet för yttrande senast den 20 mars 2026.
# Ekonomiska konsekvenser
Förslaget får inga.
Bo Berg
Förvaltningschef
Parkförvaltningen`);
    expect(form).toEqual({
      matterKind: "svar-pa-remiss",
      namnd: "Parknämnden",
      meetingDate: { year: 2026, month: 3, day: 12 },
      diarienummer: "PN 2026/14",
      title: "Program för stadens träd",
      remissFrom: "kommunstyrelsen",
      remissDiarienummer: "KS 2025/880",
      deadline: { year: 2026, month: 3, day: 20 },
      officer: "Ada Alm",
      phone: "08-465 004 12",
      signatory: "Bo Berg",
      signatoryTitle: "Förvaltningschef",
      forvaltning: "Parkförvaltningen",
      optionalSections: ["consequences"],
    });
  });

  it("takes a filled field's word before what is read around it", () => {
    expect(formOf("Till\nParknämnden\n{tu:namnd|Nämnden för träd och parker}").namnd).toBe(
      "Nämnden för träd och parker",
    );
  });

  it("does not take an inflected field for the name", () => {
    expect(formOf("Text {tu:namnd.genitiv|Parknämndens} sak").namnd).toBe("");
  });

  it("does not take guidance for a fact, nor when its field has lost its placeholder mark", () => {
    expect(formOf("= {tu:titel?|Skriv ärendets namn}").title).toBe("");
    expect(formOf("= {tu:titel|Skriv ärendets namn}").title).toBe("");
    expect(formOf("= Skriv ärendets namn").title).toBe("");
  });

  it("is a reply to a remiss until the document says otherwise", () => {
    expect(formOf("")).toMatchObject({ matterKind: "svar-pa-remiss", optionalSections: [] });
  });
});
