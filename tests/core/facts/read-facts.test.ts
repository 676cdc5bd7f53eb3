import { quoteOf } from "../../../src/core/checking/finding";
import type { Fact, Facts } from "../../../src/core/facts/facts";
import { readFacts } from "../../../src/core/facts/read-facts";
import { summarise } from "../../../src/core/facts/summary";
import { fictionalReport } from "../../support/fictional-report";
import { doc, documentFrom, h1, p, table } from "../../support/notation";
import { profileNamed } from "../../support/profiles";

const stockholm = profileNamed("stockholm");
const factsOf = (notation: string): Facts => readFacts(documentFrom(notation), stockholm);
const valueOf = <Value>(fact: Fact<Value> | undefined) => fact?.value;

describe("a whole report", () => {
  const facts = factsOf(fictionalReport);

  it("is read as what it is", () => {
    expect([facts.textKind, facts.matterKind]).toEqual(["report", "svar-pa-remiss"]);
    expect(summarise(facts, stockholm)).toEqual({
      matter: "Svar på remiss",
      namnd: "Ängsnämnden",
      meetingDate: "18 september 2024",
    });
  });

  it("tells who, to whom, about what", () => {
    expect(valueOf(facts.officer)).toBe("Vera Almkvist");
    expect(valueOf(facts.phone)).toBe("08-50800123");
    expect(valueOf(facts.title)).toBe("Stadens program för levande ängar 2025-2028");
    expect(valueOf(facts.subtitle)).toBe("Svar på remiss från kommunstyrelsen KS 2024/118");
    expect(facts.signatories.map(valueOf)).toEqual(["Ture Holmdal"]);
    expect(valueOf(facts.forvaltning)).toBe("Ängsförvaltningen");
  });

  it("keeps the sender's diarienummer apart from its own", () => {
    expect(facts.ownDiarienummer).toBeUndefined();
    expect(valueOf(facts.remiss?.diarienummer)).toBe("KS 2024/118");
    expect(valueOf(facts.remiss?.from)).toBe("kommunstyrelsen");
    expect(valueOf(facts.remiss?.deadline)).toEqual({ year: 2024, month: 9, day: 30 });
  });

  it("knows its sections by their roles", () => {
    expect(facts.sections.map(({ role }) => role)).toEqual([
      undefined,
      ...["decision", "summary", "background", "matter", "preparation", "assessment", "enclosures", "attest"],
    ]);
  });

  it("reads the attest", () => {
    expect(facts.attest?.people.map(({ name, date }) => [name.value, date?.value.day])).toEqual([
      ["Ture Holmdal", 27],
    ]);
    expect(facts.attest?.lastDate).toEqual({ year: 2024, month: 8, day: 27 });
  });

  it("gives each fact the place where it stands", () => {
    const named = [facts.namnd, facts.officer, facts.phone, facts.remiss?.from, facts.remiss?.diarienummer];
    for (const fact of named) expect(fact && quoteOf(fact.place)).toBe(fact?.value);
    expect(facts.remiss?.deadline && quoteOf(facts.remiss.deadline.place)).toBe("den 30 september 2024");
  });
});

describe("nämnd and meeting", () => {
  it.each([
    ["on lines of their own", "Till\nÄngsnämnden\n18 september 2024\n# Ärendet", "Ängsnämnden", 18],
    ["in one paragraph with breaks", "Till⏎Ängsnämnden⏎18 september 2024\n# Ärendet", "Ängsnämnden", 18],
    ["on one line", "Till Ängsnämnden den 18 september 2024\n# Ärendet", "Ängsnämnden", 18],
    [
      "with colons and ISO",
      "Till: Farsta stadsdelsnämnd\n2024-09-18\n# Ärendet",
      "Farsta stadsdelsnämnd",
      18,
    ],
    ["in a table", "| Till | Ängsnämnden |\n| Sammanträde | 2024-09-18 |\n# Ärendet", "Ängsnämnden", 18],
    [
      "from the decision",
      "# Förslag till beslut\nMiljö- och hälsoskyddsnämnden godkänner planen.",
      "Miljö- och hälsoskyddsnämnden",
      undefined,
    ],
    [
      "from the decision's heading",
      "# Förslag till beslut i kommunstyrelsen\nPlanen antas.",
      "kommunstyrelsen",
      undefined,
    ],
    [
      "not from two at once",
      "Till\nÄngsnämnden och skogsnämnden\n18 september 2024\n# Ärendet",
      undefined,
      18,
    ],
    [
      "with an adjective for a name",
      "Till\nTekniska nämnden\n18 september 2024\n# Ärendet",
      "Tekniska nämnden",
      18,
    ],
    [
      "from a numbered point, and not from whom it is about",
      "# Förslag till beslut\n1. Rapporten godkänns.\n2. Socialnämnden uppmanas att spara.\n3. Ängsnämnden godkänner planen.",
      "Ängsnämnden",
      undefined,
    ],
    [
      "not from who proposes to whom",
      "# Förslag till beslut\nKommunstyrelseförvaltningens förslag till Kommunstyrelsen för beslut:\nPlanen antas.",
      undefined,
      undefined,
    ],
    [
      "not from a meeting that is told of",
      "Partiet väckte frågan vid nämndens sammanträde den 18 september 2024, och den har utretts sedan dess.\n# Ärendet",
      undefined,
      undefined,
    ],
    ["with a meeting of its own line", "Ängsnämndens sammanträde 2024-09-18\n# Ärendet", undefined, 18],
    [
      "not with a preposition",
      "# Förslag till beslut\nI kommunstyrelsen och kommunfullmäktige\nPlanen antas.",
      undefined,
      undefined,
    ],
    ["not from a bare ”Nämnden”", "# Förslag till beslut\nNämnden godkänner planen.", undefined, undefined],
    [
      "not from a sentence that begins with Till",
      "Till följd av beslutet i Ängsnämnden\n18 september 2024\n# Ärendet",
      undefined,
      undefined,
    ],
    [
      "not from guidance",
      "Till\n{tu:namnd?|Ängsnämnden}\n{tu:motesdatum?|18 september 2024}\n# Ärendet",
      undefined,
      undefined,
    ],
    [
      "with a day of the document's own beside them",
      "Till\nÄngsnämnden\nDatum\n2024-08-27\n# Ärendet",
      "Ängsnämnden",
      undefined,
    ],
    [
      "with the document's day in a column of its own",
      "| Till | Datum |\n| Ängsnämnden | 2024-08-27 |\n# Ärendet",
      "Ängsnämnden",
      undefined,
    ],
    [
      "from filled fields",
      "Till\n{tu:namnd|Ängsnämnden}\n{tu:motesdatum|18 september 2024}\n# Ärendet",
      "Ängsnämnden",
      18,
    ],
  ])("are read %s", (_, notation, namnd, day) => {
    const facts = factsOf(notation);
    expect([valueOf(facts.namnd), facts.meetingDate?.value.day]).toEqual([namnd, day]);
  });
});

describe("the report's own diarienummer", () => {
  it.each([
    ["in the header", "^ Dnr 1.5.1-135-2024\n# Ärendet\nText.", "1.5.1-135-2024"],
    ["in the header without a label", "^ ÄN 2024/77⇥Sida 1 (4)\n# Ärendet\nText.", "ÄN 2024/77"],
    [
      "below its label, behind the date",
      "^ Datum⇥Diarienummer\n^ 2024-09-18⇥RS230614\n# Ärendet\nText.",
      "RS230614",
    ],
    ["in the address block", "Dnr: ÄN 2024/77\n# Ärendet\nText.", "ÄN 2024/77"],
    [
      "in a table of the address block",
      "| Diarienummer | Datum |\n| ÄN 2024/77 | 2024-09-18 |\n# Ärendet\nText.",
      "ÄN 2024/77",
    ],
    ["on a line of its own further down", "# Ärendet\nText.\nDnr: 2024/77", "2024/77"],
    [
      "at the end of the title, behind a comma",
      "Yttrande till IVO angående klagomål, ÄN-2024-388\n# Ärendet\nText.",
      "ÄN-2024-388",
    ],
    [
      "never at the end of a motion's",
      "Motion av Bo Ek (S) om ängar, KS-2024-118\n# Ärendet\nText.",
      undefined,
    ],
    [
      "never in the subtitle",
      "Svar på remiss från kommunstyrelsen, dnr KS 2024/118\n# Ärendet\nText.",
      undefined,
    ],
    ["never in running text", "# Ärendet\nRemissen (dnr KS 2024/118) gäller ängar.", undefined],
  ])("is found %s", (_, notation, expected) => {
    expect(valueOf(factsOf(notation).ownDiarienummer)).toBe(expected);
  });
});

it("does not take what was sent out for who sent it", () => {
  const { remiss } = factsOf(
    "# Bakgrund\nMotionen har remitterats till ängsnämnden. Ängsnämnden har svarat.",
  );
  expect(remiss?.from).toBeUndefined();
});

describe("the title", () => {
  it.each([
    [
      "Till\nKommunstyrelsen\nKommunfullmäktige\nÅrsredovisning 2023\n# Förslag till beslut\nText.",
      "Årsredovisning 2023",
    ],
    [
      "Ängskontoret\n2024-09-02\nKommunstyrelsen\nReglemente för ängsnämnden\n# Förslag till beslut\nText.",
      "Reglemente för ängsnämnden",
    ],
    ["Ängskontoret\n2024-09-02\nFarsta stadsdelsnämnd\n# Förslag till beslut\nText.", undefined],
    ["Ängskontoret\n2024-09-02\nNämnden för vård och omsorg\n# Förslag till beslut\nText.", undefined],
    ["Till\nÄngsnämnden\nFler ängar vid torget\n# Förslag till beslut\nText.", "Fler ängar vid torget"],
    [
      "Ängskontoret\n2024-09-02\nÄngsnämnden\nFler ängar vid torget\n# Förslag till beslut\nText.",
      "Fler ängar vid torget",
    ],
    ["Ängskontoret\nHandläggare\nVera Almkvist\n2024-09-02\n# Förslag till beslut\nText.", undefined],
    [
      "Ängskontoret\n2024-09-02\nFörst en rad\nFler ängar vid torget\n# Förslag till beslut\nText.",
      undefined,
    ],
    ["Ängskontoret\n2024-09-02\nÄngsnämnden\nFler ängar vid torget", undefined],
    [
      "Ängskommun 1 (4)\nTjänsteskrivelse till ängsnämnden\nUtfärdat 2024-09-02\nFler ängar vid torget\n# Förslag till beslut\nText.",
      "Fler ängar vid torget",
    ],
    [
      "Ängsförvaltningen 2024-09-02\n2024-09-02 Dnr ÄN 2024-77\nVera Almkvist ÄN 2024-77\nFler ängar vid torget\nÄN-2024-77\n# Förslag till beslut\nText.",
      "Fler ängar vid torget",
    ],
    [
      "BESLUTSFÖRSLAG\nDatum 2024-09-02\nÄngsnämnden\nKopia till\nKommunstyrelsen\nFler ängar vid torget\n# Förslag till beslut\nText.",
      "Fler ängar vid torget",
    ],
    [
      "Socialförvaltningen Nordost\nTjänsteutlåtande\nUtfärdat 2024-09-02\nFler ängar vid torget\n# Förslag till beslut\nText.",
      "Fler ängar vid torget",
    ],
    [
      "Till\nÄngsnämnden\nTjänsteutlåtande – Fler ängar vid torget\n# Förslag till beslut\nText.",
      "Tjänsteutlåtande – Fler ängar vid torget",
    ],
  ])("of %j is %j", (notation, expected) => expect(valueOf(factsOf(notation).title)).toBe(expected));
});

describe("the signatures", () => {
  it.each([
    ["# Förslag till beslut\nText.\nVera Almkvist\nFörvaltningschef", ["Vera Almkvist"]],
    ["Vera Almkvist\nUtredare\n# Förslag till beslut\nText.", []],
    ["# Förslag till beslut\nText.\nVera Almkvist Bo Ek\nStadsdirektör Controller", []],
    ["# Förslag till beslut\nText.\nVera Almkvist Direktör\nBo Ek Stadsdirektör", []],
  ])("of %j are %j", (notation, expected) =>
    expect(factsOf(notation).signatories.map(valueOf)).toEqual(expected),
  );
});

describe("the officer", () => {
  it.each([
    ["Handläggare: Vera Almkvist\n# Ärendet", "Vera Almkvist"],
    ["Handläggare: Anna-Karin af Ekenstam, 08-508 00 123\n# Ärendet", "Anna-Karin af Ekenstam"],
    ["| Handläggare | Telefon |\n| Vera Almkvist | 08-508 00 123 |\n# Ärendet", "Vera Almkvist"],
    ["Handläggare Datum Diarienummer\nAlmkvist Vera 2024-09-02 ÄN-2024-0180\n# Ärendet", "Almkvist Vera"],
    ["Handläggare\nTelefon: 08-508 00 123\nTill\nFarsta stadsdelsnämnd\n# Ärendet", undefined],
    ["Handläggare\n{tu:handlaggare?|Anna Andersson}\n# Ärendet", undefined],
  ])("of %j is %j", (notation, expected) => expect(valueOf(factsOf(notation).officer)).toBe(expected));
});

describe("the kind of text", () => {
  it.each([
    ["report", "# Förslag till beslut\nNämnden godkänner planen."],
    ["report", "Tjänsteskrivelse\n# Sammanfattning\nPlanen är klar."],
    ["report", "Förslag till beslut\nNämnden godkänner planen.\nSammanfattning\nPlanen är klar."],
    ["other", "# Inledning\nText.\n# Sammanfattning\nText.\n# Metod\nText."],
    ["other", "Policy\n# Bakgrund\nText."],
    [
      "flat",
      "Nyheter från styrelsen\nRegionstyrelsen beslutar att\nföreslå regionfullmäktige att godkänna rapporten.",
    ],
    [
      "minutes-extract",
      "§ 38 Svar på motion\nBakgrund\nText.\nBedömning\nText.\nJusterandes sign⇥Utdragsbestyrkande",
    ],
    ["report", "# Förslag till beslut\nNämnden godkänner planen.\n# Bilaga\nUtdragsbestyrkande"],
    [
      "minutes-extract",
      "§ 143 Svar på motion\n# Beslut\nText.\n# Beslutsunderlag\nText.\nUtdragsbestyrkande",
    ],
    ["report", "§ 143 Svar på motion\n# Förslag till beslut\nText.\n# Bilaga\nUtdragsbestyrkande"],
    ["other", "Kallelse till ängsnämnden\n# Ärendelista\nYttrande över planen\nAnmälan"],
    ["other", "Dagordning – Ängsnämnden\nYttrande över planen\nBedömning\nText."],
    ["other", "Mellan Kommunen och Bolaget\nMARKANVISNINGSAVTAL\n1 Parter\nText."],
    ["other", "Dagordning ängsnämnden 2024-05-14\nYttrande över planen\nAnmälan"],
    ["other", "Underrättelse/kallelse\nYttrande över planen\nAnmälan"],
    ["minutes-extract", "^ Ängskommun⇥Protokoll⇥5 (12)\n# Beslut\nText.\n# Bakgrund\nText."],
    ["minutes-extract", "Protokoll fört vid ängsnämndens möte\n# Beslut\nText.\n# Bakgrund\nText."],
    ["other", "Samverkansöverenskommelse om ängar\n1 Parter\nText."],
    ["other", "= Riktlinjer för resor\n# Bakgrund\nText.\n# Bedömning\nText."],
    ["flat", "Ängsnämnden\n= Verksamhetsberättelse 2023\n# Bakgrund\nText.\n# Bedömning\nText."],
    ["other", "Till kommunfullmäktige\n= Revisionsrapport\n# Bakgrund\nText.\n# Bedömning\nText."],
    ["other", "= Motion om ängar\n# Bakgrund\nText.\n# Förslag till beslut\nVi yrkar\natt ängarna slås."],
    [
      "other",
      "2 Taxa för bad\nDnr KS 2024/118\n# Förslag till beslut\nText.\n3 Skötsel av ängar\nDnr KS 2024/121\n# Bilagor\nText.",
    ],
    ["report", "2 Taxa för bad\nDnr KS 2024/118\n# Förslag till beslut\nText.\nRemissen\nDnr KS 2024/121"],
    [
      "report",
      "Tjänsteskrivelse\n= Motion om ängar\n# Ärendet\nVi yrkar det.\n# Förslag till beslut\nMotionen avslås.",
    ],
    ["flat", "= Ängar i staden\n# Bakgrund\nText.\n# Revisorernas bedömning\nText."],
    ["report", "= Ängar i staden\n# Bakgrund\nText.\n# Förvaltningens bedömning\nText."],
    ["report", "Handläggare: Vera Almkvist\n= Program för ängar\n# Bakgrund\nText.\n# Bedömning\nText."],
    ["report", "= Svar på motion om ängar\n# Bakgrund\nText.\n# Bedömning\nText."],
    ["other", "Kallelse\n1 Taxa\nBilaga: Tjänsteskrivelse Taxa.pdf\n# Förslag till beslut\nText."],
    ["report", "Tjänsteskrivelse\n= Kallelse till bolagsstämma\n# Förslag till beslut\nText."],
    ["report", "Ängskontoret\n= Underrättelse till länsstyrelsen\n# Förslag till beslut\nText."],
    ["report", "Tjänsteskrivelse\n= Agenda 2030\n# Förslag till beslut\nText."],
    ["report", "Ängskontoret\nHyresavtal\n# Förslag till beslut\nNämnden godkänner avtalet."],
    ["minutes-extract", "NORRSKOGA KOMMUN SAMMANTRÄDESPROTOKOLL 13 (60)\n# Beslut\nText.\n# Bakgrund\nText."],
    ["minutes-extract", "Kommunstyrelsen\n# Beslut\nText.\n# Sammanfattning\nText.\n# Beslutsgång\nText."],
    [
      "report",
      "Tjänsteskrivelse\n# Förslag till beslut\nText.\n# Sammanfattning\nText.\n# Beslutsgång\nText.",
    ],
    ["minutes-extract", "Protokollsutdrag\n# Ärendet\nText."],
    ["minutes-extract", "^ Sammanträdesprotokoll\n# Förslag till beslut\nText."],
    [
      "report",
      "Protokoll från rådet för ängar\n# Förslag till beslut\nNämnden lägger anmälan till handlingarna.",
    ],
    ["delegation-decision", "Delegationsbeslut\n# Beslut\nText."],
    ["letter", "Yttrande över promemorian om ängar\n# Bakgrund\nText."],
    ["flat", "Hej!\nHär kommer några rader utan rubriker."],
    ["other", "Avtal om lokaler\n1 Parter\nKommunen och föreningen."],
    ["report", "Avtal om lokaler\n# Förslag till beslut\nNämnden godkänner avtalet."],
    ["empty", "^ Tjänsteutlåtande"],
    ["empty", "{tu:titel?|Skriv titeln}"],
    ["report", "# Förslag till beslut\n{tu:beslut?|Skriv beslutet}"],
  ])("is %s for %j", (kind, notation) => expect(factsOf(notation).textKind).toBe(kind));

  it("is other for a text in another language", () => {
    const english =
      "The committee has considered whether the meadows should be mown in the early autumn. ".repeat(12);
    expect(factsOf(`# Bakgrund\n${english}\n# Förslag till beslut\n${english}`).textKind).toBe("other");
  });
});

describe("the kind of matter", () => {
  it.each([
    ["svar-pa-remiss", "Svar på remiss från kommunstyrelsen"],
    ["svar-pa-remiss", "Svar på remiss av motion (2024:12) om ängar"],
    ["motion", "Motion (2024:12) om fler ängar av Alva Berg m.fl. (X)"],
    ["medborgarforslag", "Medborgarförslag om en äng vid torget"],
    ["svar-pa-skrivelse", "Svar på skrivelse om ängar från Alva Berg (X)"],
    ["verksamhetsplan", "Tertialrapport 1 2024"],
    ["anmalan", "Anmälan av delegationsbeslut"],
    ["inriktningsbeslut", "Inriktningsbeslut om ny äng"],
    ["unknown", "Ny äng vid torget"],
  ])("is %s for %j", (kind, title) => {
    expect(
      factsOf(`Till\nÄngsnämnden\n18 september 2024\n${title}\n# Förslag till beslut\nText.`).matterKind,
    ).toBe(kind);
  });
});

describe("sections", () => {
  const rolesOf = (notation: string) => factsOf(notation).sections.flatMap(({ role }) => role ?? []);

  it.each([
    ["a colon and a number", "# 1. Sammanfattning:", ["summary"]],
    ["an organ in the genitive", "# Stadsdelsförvaltningens bedömning", ["assessment"]],
    ["an organ of two words", "# Farsta stadsdelsförvaltnings synpunkter och förslag", ["assessment"]],
    ["an organ after the proposal", "# Förslag till beslut i kommunfullmäktige", ["decision"]],
    ["an organ within the proposal", "# FÖRSLAG TILL SAMHÄLLSBYGGNADSNÄMNDENS BESLUT", ["decision"]],
    ["another word for the proposal", "# Kontorets beslutsförslag", ["decision"]],
    ["how the decision is sent", "# Beslutet ska skickas till", ["dispatch"]],
    ["a list of papers", "# Handlingar i ärendet", ["sources"]],
    ["soft hyphens and no-break spaces", "# Ären\u00ADdets\u00A0beredning", ["preparation"]],
    ["decomposed letters", "# A\u0308rendet", ["matter"]],
    ["capitals", "# SAMMANFATTNING", ["summary"]],
    ["none of ours", "# Fler ängar", []],
  ])("are known by a heading with %s", (_, notation, roles) => expect(rolesOf(notation)).toEqual(roles));

  it("are known by plain paragraphs where nothing is styled", () => {
    expect(rolesOf("Sammanfattning\nText.\nÄrendet\nText.")).toEqual(["summary", "matter"]);
  });

  it("take a plain heading among styled ones, but no list of contents", () => {
    expect(rolesOf("# Sammanfattning\nText.\nBakgrund\nText.\n# Ärendet\nText.")).toEqual([
      "summary",
      "background",
      "matter",
    ]);
    expect(
      rolesOf("Bakgrund\nBeredning\nInnehållet ovan.\n# Sammanfattning\nText.\n# Ärendet\nText."),
    ).toEqual(["summary", "matter"]);
  });

  it("hold their subheadings and end where the next of their level begins", () => {
    const { sections } = readFacts(
      doc(h1("Ärendet"), p("a"), { ...h1("Mål"), kind: "heading", level: 2 }, p("b"), h1("Bakgrund"), p("c")),
      stockholm,
    );
    expect(sections.map(({ blocks }) => blocks.length)).toEqual([0, 3, 1, 1]);
  });
});

it("reads an attest of several people and takes the latest date", () => {
  const facts = readFacts(
    doc(
      h1("Attesterat av"),
      table(["Namn", "Datum"], ["Ture Holmdal, chef", "2024-08-27"], ["Siv Ek", "2024-08-29"]),
    ),
    stockholm,
  );
  expect(facts.attest?.people.map(({ name }) => name.value)).toEqual(["Ture Holmdal", "Siv Ek"]);
  expect(facts.attest?.lastDate?.day).toBe(29);
});
